"""An `Answer`, shown: the web chat beside the report it quotes. Imports data, index and qa; nobody imports it."""
