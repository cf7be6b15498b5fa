"""Drafts of debates on disk: kept while they are written, made of packs and made into packs."""
