"""The service that was agreed: calendars, clocks, scope and money of a plan. Pure: no clock, no SQL, no sentences.

One file per question; a new one is a new file. What the clocks do is told for users in docs/service-clock.md.
"""
