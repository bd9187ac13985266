"""`python -m generator` is the same as `catalog`."""

from generator.cli.main import main

if __name__ == "__main__":
    main()
