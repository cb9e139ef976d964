"""What a rule finds in a report by itself.

Before a search: a paragraph by its number, lists, the summary, grades and how they changed, dates, the closing notice. Beside one: what an abbreviation
is short for, and who holds a post.
"""
