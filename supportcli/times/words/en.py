"""English date words, always loaded. A new word joins the line of its meaning; what meanings there are: tokens.py.

Left out on purpose, since they are everyday words of a note: second, quarter, a bare "night", weekday plurals.
"""

WORDS = """
now: now right_now just_now
day 0: today
day 1: tomorrow tmrw
day 2: day_after_tomorrow the_day_after_tomorrow
day -1: yesterday
day -2: day_before_yesterday the_day_before_yesterday
day 0, part evening: tonight this_evening
day 0, part morning: this_morning
day 0, part afternoon: this_afternoon
weekday 0: monday mon
weekday 1: tuesday tue tues
weekday 2: wednesday wed
weekday 3: thursday thu thur thurs
weekday 4: friday fri
weekday 5: saturday sat
weekday 6: sunday sun
which 1: next
which 0: this
which -1: last previous
nearest: coming upcoming
part morning: morning in_the_morning
part afternoon: afternoon in_the_afternoon
part evening: evening in_the_evening
part night: at_night
half am: am
half pm: pm
noon: noon midday
midnight: midnight
end d: eod end_of_day end_of_the_day cob close_of_business
end w: eow end_of_week end_of_the_week
unit min: m min mins minute minutes
letter: h
unit h: hr hrs hour hours
unit d: d day days
unit bd: bd business_day business_days working_day working_days workday workdays
unit w: w wk wks week weeks
unit mo: mo month months
unit q: quarter quarters
unit y: y yr yrs year years
amount 30: half_an_hour half_hour
amount 15: quarter_of_an_hour quarter_hour
in: in within
later: later from_now hence
ago: ago
about: about around
to: at by
on: on
of: of the
and: and
oclock: o'clock oclock
ord: st nd rd th
zone 0: utc gmt
article 1: a an
few 1: one
article 2: couple_of a_couple_of
few 2: two
few 3: three
few 4: four
few 5: five
few 6: six
few 7: seven
few 8: eight
few 9: nine
few 10: ten
few 11: eleven
few 12: twelve
month 1: january jan
month 2: february feb
month 3: march mar
month 4: april apr
month 5: may
month 6: june jun
month 7: july jul
month 8: august aug
month 9: september sep sept
month 10: october oct
month 11: november nov
month 12: december dec
"""
