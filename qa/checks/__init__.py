"""What speaks against a text as an answer, whatever a model makes of it: explicit rules on what a small model is bad at.

But for `tells_number` and `tells_who_runs` they never speak for one.

In reading order: against (what would be quoted) and asked, about, other_part (a whole paragraph), then what these are made of.
"""
