"""What a question means behind the questions before it, and the several things that one question asks.

In reading order: turns, follow_up, leaning, ellipsis; then what stands for what (reference, it, they, pronouns) and the forms that are put together anew.
"""
