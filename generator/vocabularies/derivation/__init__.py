"""How countries, languages and currencies are made from CLDR; never loaded while a catalogue is built."""
