"""Reasons of a class that differ in their words: for phones to be away at school, and against."""

from typing import Final

from kiosk.domain.debate import Side

REASONS: Final = {
    Side.FOR: (
        "Phones distract everybody in class.",
        "It distracts me all day.",
        "Nobody listens, everyone is distracted.",
        "A game under the desk is a distraction.",
        "Even a silent one distracts the whole row.",
        "Distracting for teachers as well!",
        "Bullying happens in group chats at break.",
        "Less bullying on the playground.",
        "The bullying goes on at night, at least not here.",
        "My sister was bullied in a chat.",
        "Bullies film others.",
        "BULLYING",
        "We talk to each other again at break.",
        "Cheating in tests gets too easy.",
    ),
    Side.AGAINST: (
        "Parents must be able to reach me in an emergency.",
        "I need mine: emergencies do happen.",
        "In an emergency it saves lives.",
        "What if there is an emergency on the way home?",
        "Emergency!!! 😱",
        "My parents want to know where I am.",
        "Parents pay for it, so parents decide.",
        "Ask the parents first.",
        "It is between me and my parents.",
        "My bus ticket is on it.",
        "Responsibility is learned, not locked away.",
        "Teach us to use phones.",
        "Locking things away teaches nothing.",
        "Rules for emergencies and for parents would do.",
    ),
}
THEMES: Final = {Side.FOR: {"bullying": 6, "distracts": 6}, Side.AGAINST: {"parents": 6, "emergency": 6}}
"""Words that one side uses often and the other never, with the reasons that use them."""
