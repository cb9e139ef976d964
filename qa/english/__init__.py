"""The English of questions and reports: words for numbers, times and people, names, number and clauses, slips, and what people say around a question.

It knows nothing of answers. Imports nothing else of qa.
"""
