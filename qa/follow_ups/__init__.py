"""What a question means behind the questions before it, and the several things that one question asks.

In reading order: turns, follow_up and the forms of a follow-up that it lists, each of which looks at a turn (this_turn) and the question before
(before); then leaning, ellipsis, what stands for what (reference, it, they, pronouns), and the questions that are put together anew. By themselves stand
compound (several things in one), picked (points of a list), roles (whom somebody said to be) and answered_again (what was quoted).
"""
