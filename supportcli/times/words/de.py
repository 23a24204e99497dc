"""German date words, loaded when German is asked for or the text has an umlaut. A new word joins its meaning's line.

`am` is left to English (grammar.py). `do` and `so` are everyday words: with a dot they are weekdays, `do` also beside
another part of a time (`so um 15 Uhr` is "about").
"""

WORDS = """
now: jetzt gerade_eben
day 0: heute
day 1: morgen
day 2: übermorgen uebermorgen
day 3: überübermorgen
day -1: gestern
day -2: vorgestern
day -3: vorvorgestern
day 0, part morning: heute_morgen heute_früh
weekday 0: montag
weekday 0 mo: mo
weekday 1: dienstag di
weekday 2: mittwoch mi
weekday 3: donnerstag
weekday 4: freitag fr
weekday 5: samstag sonnabend sa
weekday 6: sonntag
shy 3: do
dotted 6: so
which 1: nächsten nächster nächste nächstes naechsten naechster naechste naechstes
which 0: diesen dieser diese dieses diesem
which -1: letzten letzter letzte letztes vorigen voriger vorige voriges vergangenen vergangene vergangenes
which 2: übernächsten übernächster übernächste übernächstes
nearest: kommenden kommender kommende kommendes
part morning: früh morgens vormittag vormittags am_vormittag am_morgen in_der_früh
part afternoon: nachmittag nachmittags am_nachmittag
part evening: abend abends am_abend
part night: nachts in_der_nacht
noon: mittag mittags
midnight: mitternacht
end d: feierabend tagesende ende_des_tages bis_zum_ende_des_tages
end w: ende_der_woche
unit min: minute minuten
unit h: std stunde stunden
unit d: tag tage tagen
unit bd: werktag werktage werktagen arbeitstag arbeitstage arbeitstagen
unit w: woche wochen
unit mo: monat monate monaten
unit q: quartal quartale
unit y: jahr jahre jahren
amount 30: halben_stunde halbe_stunde einer_halben_stunde eine_halbe_stunde
amount 15: viertelstunde einer_viertelstunde
in: in binnen innerhalb_von
ago: vor
about: gegen circa ca zirka ungefähr etwa
to: um bis spätestens bis_spätestens
ord: te ter ten
of: der des den dem
and: und
oclock: uhr
article 1: ein eine einem einer einen
few 2: zwei
few 3: drei
few 4: vier
few 5: fünf
few 6: sechs
few 7: sieben
few 8: acht
few 9: neun
few 10: zehn
few 11: elf
few 12: zwölf
month 1: januar jänner
month 2: februar
month 3: märz maerz mrz
month 5: mai
month 6: juni
month 7: juli
month 10: oktober okt
month 12: dezember dez
"""
