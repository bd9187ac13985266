"""x"""
TOGETHER=()
