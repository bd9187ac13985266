"""What judges of the web say about the built site: Lighthouse, the Nu checker and html-validate's latest."""
