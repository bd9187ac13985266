"""What a person wrote among our words: it says its language wherever the interface speaks another."""

from markupsafe import Markup

from generator.vocabularies.direction import text_direction


def marked(language: str, chrome: str) -> str:
    """The attributes of an element whose text is in `language`: none where the interface, `chrome`, speaks it, too."""
    if language == chrome:
        return ""
    return Markup(' lang="{}" dir="{}"').format(language, text_direction(language))


def said_in(words: str, language: str, chrome: str) -> str:
    """What a person wrote in `language`, to stand among our words."""
    attributes = marked(language, chrome)
    return Markup("<bdi{}>{}</bdi>").format(attributes, words) if attributes else words
