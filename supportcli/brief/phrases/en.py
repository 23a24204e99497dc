"""The brief in English."""

from datetime import datetime

from supportcli.brief.phrases import Phrases

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
NOUNS = {
    "calls": ("call", "calls"),
    "promises": ("promise", "promises"),
    "days": ("day", "days"),
    "more": ("more", "more"),
}


def date(at: datetime, clock: bool, year: bool) -> str:
    """`11 November 2026, 18:00`"""
    day = f"{at.day} {MONTHS[at.month - 1]}" + (f" {at.year}" if year else "")
    return f"{day}, {at:%H:%M}" if clock else day


def length(minutes: int) -> str:
    """`3 days 10 h`, `2 h 5 min`, `9 min`"""
    days, rest = divmod(minutes, 1440)
    hours, left = divmod(rest, 60)
    if days:
        return counted("days", days) + (f" {hours} h" if hours else "")
    if hours:
        return f"{hours} h" + (f" {left} min" if left else "")
    return f"{left} min"


def counted(noun: str, n: int) -> str:
    return f"{n} {NOUNS[noun][n != 1]}"


PHRASES = Phrases(
    words={
        "title_next-line": "For the next line: {title}",
        "title_provider": "Request to act: {title}",
        "title_authority": "Complaint: {title}",
        "title_colleague": "Brief: {title}",
        "to_next-line": "To: next line of support, {provider}",
        "to_provider": "To: {provider}",
        "to_authority": "To: the supervising authority, about {provider}",
        "to_colleague": "To: whoever takes this over",
        "intro_next-line": "Please take this over. What is listed here need not be tried or asked again.",
        "intro_provider": "What is known and what was tried, so that nothing has to be asked twice.",
        "intro_authority": "The facts in order, with dates; the whole log can be had on request.",
        "intro_colleague": "What is known, what was tried, what comes next.",
        "intro_done": "Everything that could be checked from our side was checked, layer by layer. One step is "
        "missing, and only the provider can take it.",
        "closing_next-line": "If it cannot be done, please say who can do it, and by when.",
        "closing_provider": "Please confirm in writing who does this and when.",
        "closing_authority": "We ask you to examine the case and to have the provider take this step.",
        "closing_colleague": "Whatever comes of it: write it down on the ticket, so that it is tried only once.",
        "problem": "The problem",
        "tried": "What was tried, and what it rules out",
        "left": "What is left",
        "promises": "What was promised",
        "said": "What was said, and to whom it was escalated",
        "time": "Who had it in hand",
        "contacts": "References and names",
        "internal": "Internal: not for outside",
        "since": "Since {when}: {length} without a fix.",
        "solved": "Reported {when}, solved {solved}; {length} without a fix.",
        "col_step": "Step",
        "col_result": "Result",
        "col_means": "What it says",
        "col_promise": "Promise",
        "col_due": "Due",
        "col_outcome": "Outcome",
        "nothing_tried": "Nothing was tried yet.",
        "no_result": "no result yet",
        "rules_out": "rules out: {layers}",
        "against": "speaks against: {layers}",
        "points_to": "It points to: {layer} ({percent} %).",
        "also": "Also possible: {layers}.",
        "ruled_out": "Ruled out: {layers}.",
        "less_likely": "Less likely: {layers}.",
        "promise_sum": "{promises}, {kept} kept on time.",
        "promise": "{what}, said {when}",
        "kept": "kept",
        "kept_late": "kept late: {when}",
        "broken": "not kept",
        "cancelled": "cancelled",
        "open": "open",
        "overdue": "not kept so far",
        "escalated": "{when}: to {to}",
        "deadline": "deadline {when}",
        "accepted": "accepted",
        "refused": "refused",
        "statement": "{when}, {who}: “{text}”",
        "held": "It lay with: {parties}.",
        "calls_sum": "{calls}, {talk} of talk{waited}.",
        "waited": ", {wait} in queues",
        "reference": "Their number: {references}.",
        "own_number": "Our number: {key}.",
        "names": "Spoken with: {names}.",
        "ask_next-line": "The one step we need",
        "ask_provider": "The one step we ask for",
        "ask_authority": "The one step the provider has not taken",
        "ask_colleague": "The one step to take next",
        "by": "By {when}.",
        "signed": "{name}, {when}",
        "head": "Log digest {head}, ticket {key}",
        "us": "us",
        "customer": "the customer",
        "support": "the provider",
        "third_party": "the third party",
        "nobody": "nobody",
    },
    layers={
        "user-input": "input by hand",
        "software": "software",
        "computer": "the computer",
        "cabling": "cabling",
        "device": "the device (modem)",
        "site": "the place and its signal",
        "credentials": "login and password",
        "account-record": "the provider's account record of this customer",
        "provider-network": "the provider's network",
        "provider-service": "the provider's servers and staff",
        "billing": "payment and renewal",
        "two-causes": "two causes at once",
    },
    asks={
        "user-input": "Go through every input and switch with the customer once, by voice, and say which one is wrong.",
        "software": "Name the version and the settings known to work here, and compare them with the customer.",
        "computer": "Have the same connection tested from a computer that is known to work.",
        "cabling": "Measure the line, and send a technician for cables and sockets if the values are off.",
        "device": "Test the device, or exchange it for one that is known to work.",
        "site": "Measure the signal at the place, and say what it takes to improve it.",
        "credentials": "Set a new login and password on all servers, and test the sign-in with them from your side.",
        "account-record": "Open the account record of this customer, check login, plan, MAC address and locks, and "
        "create the record anew on all servers.",
        "provider-network": "Check and reset the port of this customer, look for faults in the area, and give us the "
        "values.",
        "provider-service": "Name one person who processes the request, and check the servers that this customer uses.",
        "billing": "Check that the payment was booked on this contract, and lift any lock.",
        "two-causes": "Let one technician check the account record and the line in one session.",
        "confirm": "Confirm in writing what the cause was and what was changed.",
    },
    results={
        "worked": "worked",
        "helped": "helped for a while",
        "failed": "did not help",
        "worse": "made it worse",
        "gone": "no fault there",
        "same": "the same fault",
        "inconclusive": "not clear",
        "not_possible": "not possible",
    },
    promises={
        "callback": "call-back",
        "reply": "reply",
        "fix": "fix",
        "visit": "visit",
        "refund": "refund",
    },
    levels={
        "next-line": "the next line",
        "specialist": "a specialist",
        "provider": "the provider",
        "account-manager": "the account manager",
        "management": "the management",
        "authority": "the authority",
        "press": "the press",
    },
    questions={
        "did": "What was done: {text}",
        "wanted": "What was wanted: {text}",
        "happened": "What happens: {text}",
        "expected": "What was expected: {text}",
        "changed": "What changed: {text}",
        "before": "The steps before it: {text}",
        "often": "How often: {text}",
        "who": "Who has it: {text}",
        "where": "Where: {text}",
    },
    date=date,
    length=length,
    counted=counted,
)
