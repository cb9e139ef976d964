"""What a rule answers without a search: a paragraph by its number, the list of what must improve, grades, dates, abbreviations, who holds a post."""
