"""x"""

TOGETHER = ()
