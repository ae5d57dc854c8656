"""Reads feeds with feedparser: a list of texts as JSON comes in, what was read of each goes out."""
import calendar
import json
import sys

import feedparser


def moment(parsed):
    """Milliseconds; feedparser gives times in UTC, to the second."""
    return None if parsed is None else calendar.timegm(parsed) * 1000


def read(text):
    feed = feedparser.parse(text.encode("utf-8"))
    return {
        "isWellFormed": not feed.bozo,
        "version": feed.version,
        "title": feed.feed.get("title"),
        "home": feed.feed.get("link"),
        "language": feed.feed.get("language"),
        "links": {link["rel"]: link["href"] for link in feed.feed.get("links", [])},
        "entries": [
            {
                "id": entry.get("id"),
                "title": entry.get("title"),
                "link": entry.get("link"),
                "published": moment(entry.get("published_parsed")),
                "updated": moment(entry.get("updated_parsed")),
                "summary": entry.get("summary"),
                "authors": [author.get("name") for author in entry.get("authors", [])],
                "html": "".join(part["value"] for part in entry.get("content", [])),
            }
            for entry in feed.entries
        ],
    }


json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
