"""The wordings of step_names.py in ASCII, as an index. Generated: `python -m supportcli.diagnosis.step_names`.

Long because it is an index; one text is loaded and searched in microseconds, two thousand small strings are not.
"""

# fmt: off
KINDS: dict[str, tuple[str, tuple[str, ...]]] = {
    "retype-password": ("fix", ()),
    "dictate-login": ("swap", ("user-input",)),
    "caps-lock": ("fix", ()),
    "physical-switch": ("fix", ()),
    "retry": ("fix", ()),
    "wait": ("fix", ()),
    "restart-computer": ("fix", ()),
    "restart-app": ("fix", ()),
    "reinstall-software": ("fix", ()),
    "update-software": ("fix", ()),
    "downgrade-software": ("fix", ()),
    "other-software": ("swap", ("software",)),
    "clear-cache": ("fix", ()),
    "disable-addons": ("fix", ()),
    "disable-firewall": ("fix", ()),
    "disable-vpn": ("fix", ()),
    "malware-scan": ("fix", ()),
    "reinstall-os": ("fix", ()),
    "other-os": ("swap", ("software",)),
    "reinstall-driver": ("fix", ()),
    "check-settings": ("fix", ()),
    "new-profile": ("fix", ()),
    "change-dns": ("fix", ()),
    "open-ports": ("fix", ()),
    "clone-mac": ("fix", ()),
    "clear-queue": ("fix", ()),
    "read-logs": ("question", ()),
    "measure": ("question", ()),
    "search-docs": ("question", ()),
    "other-computer": ("swap", ("software", "computer")),
    "other-device": ("swap", ("software", "device")),
    "other-user": ("swap", ("user-input", "credentials", "account-record")),
    "other-account": ("swap", ("credentials", "account-record", "billing")),
    "other-document": ("swap", ("user-input",)),
    "other-period": ("swap", ("user-input", "account-record")),
    "other-place": ("swap", ("site", "cabling", "provider-network")),
    "other-network": ("swap", ("device", "cabling", "site", "provider-network")),
    "remove-adapters": ("swap", ("cabling",)),
    "connect-directly": ("swap", ("device",)),
    "test-device-elsewhere": ("swap", ("device",)),
    "isolate-by-removal": ("swap", ("software", "device")),
    "other-outlet": ("swap", ("site", "cabling")),
    "other-port": ("swap", ("computer", "device")),
    "other-keyboard": ("swap", ("computer",)),
    "reseat-cable": ("fix", ()),
    "replace-cable": ("swap", ("cabling",)),
    "restart-modem": ("fix", ()),
    "restart-router": ("fix", ()),
    "restart-device": ("fix", ()),
    "factory-reset": ("fix", ()),
    "reconfigure-device": ("fix", ()),
    "firmware-update": ("fix", ()),
    "replace-modem": ("swap", ("device",)),
    "other-modem": ("swap", ("device",)),
    "replace-router": ("swap", ("device",)),
    "replace-device": ("swap", ("device",)),
    "replace-power-supply": ("swap", ("device",)),
    "replace-network-card": ("swap", ("computer",)),
    "replace-consumable": ("swap", ("device",)),
    "other-sim": ("swap", ("device", "account-record")),
    "replace-filter": ("swap", ("cabling",)),
    "move-device": ("fix", ()),
    "remove-interference": ("swap", ("site",)),
    "change-password": ("fix", ()),
    "new-account": ("fix", ()),
    "new-key": ("fix", ()),
    "check-account-status": ("question", ()),
    "pay-or-renew": ("fix", ()),
    "accept-agreement": ("fix", ()),
    "read-notices": ("question", ()),
    "call-provider": ("statement", ()),
    "provider-line-test": ("statement", ()),
    "provider-account-fix": ("fix", ()),
    "technician-visit": ("fix", ()),
    "remote-session": ("fix", ()),
    "escalate": ("statement", ()),
    "reorder": ("fix", ()),
    "change-provider": ("fix", ()),
}
"""Step → its kind and the layers it isolates."""

PLAIN = """
retyp password	retype-password
=password retyp	retype-password
retyp login password	retype-password
=login password retyp	retype-password
enter password again	retype-password
=again enter password	retype-password
typ password again	retype-password
=again password typ	retype-password
re-enter password	retype-password
=password re-enter	retype-password
reenter password	retype-password
=password reenter	retype-password
check password	retype-password
=check password	retype-password
check login password	retype-password
=check login password	retype-password
typ login again	retype-password
=again login typ	retype-password
password typ slowly	retype-password
=password slowly typ	retype-password
re-enter credential	retype-password
=credential re-enter	retype-password
check spell password	retype-password
=check password spell	retype-password
logg again	retype-password
=again logg	retype-password
login again	retype-password
=again login	retype-password
log again	retype-password
=again log	retype-password
retyp login	retype-password
=login retyp	retype-password
typ user nam password again	retype-password
=again nam password typ user	retype-password
copi past password	retype-password
=copi password past	retype-password
past password	retype-password
=password past	retype-password
password neu eingegeben	retype-password
=eingegeben neu password	retype-password
password nochmal eingegeben	retype-password
=eingegeben nochmal password	retype-password
zugangsdaten neu eingegeben	retype-password
=eingegeben neu zugangsdaten	retype-password
neu angemeldet	retype-password
=angemeldet neu	retype-password
nochmal angemeldet	retype-password
=angemeldet nochmal	retype-password
dictat login	dictate-login
=dictat login	dictate-login
login dictat phone	dictate-login
=dictat login phone	dictate-login
password dictat phone	dictate-login
=dictat password phone	dictate-login
login password dictat	dictate-login
=dictat login password	dictate-login
dictat password	dictate-login
=dictat password	dictate-login
read password provider	dictate-login
=password provider read	dictate-login
provider typ password	dictate-login
=password provider typ	dictate-login
spell password phone	dictate-login
=password phone spell	dictate-login
someon els typ password	dictate-login
=els password someon typ	dictate-login
other person typ password	dictate-login
=other password person typ	dictate-login
compar login letter letter	dictate-login
=compar letter login	dictate-login
let colleagu typ password	dictate-login
=colleagu let password typ	dictate-login
zugangsdaten diktiert	dictate-login
=diktiert zugangsdaten	dictate-login
password telefon diktiert	dictate-login
=diktiert password telefon	dictate-login
password buchstabiert	dictate-login
=buchstabiert password	dictate-login
kolleg password eingegeben	dictate-login
=eingegeben kolleg password	dictate-login
cap lock	caps-lock
=cap lock	caps-lock
check cap lock	caps-lock
=cap check lock	caps-lock
cap lock off	caps-lock
=cap lock off	caps-lock
turn off cap lock	caps-lock
=cap lock off turn	caps-lock
check num lock	caps-lock
=check lock num	caps-lock
check keyboard layout	caps-lock
=check keyboard layout	caps-lock
switch keyboard layout	caps-lock
=keyboard layout switch	caps-lock
check keyboard languag	caps-lock
=check keyboard languag	caps-lock
feststelltast aus	caps-lock
=aus feststelltast	caps-lock
tastaturlayout umgestellt	caps-lock
=tastaturlayout umgestellt	caps-lock
physical switch	physical-switch
=physical switch	physical-switch
check power switch	physical-switch
=check power switch	physical-switch
check physical switch	physical-switch
=check physical switch	physical-switch
turn switch	physical-switch
=switch turn	physical-switch
press power button	physical-switch
=button power press	physical-switch
wifi switch	physical-switch
=switch wifi	physical-switch
check wifi switch	physical-switch
=check switch wifi	physical-switch
flip switch	physical-switch
=flip switch	physical-switch
check if switch	physical-switch
=check if switch	physical-switch
press mut button	physical-switch
=button mut press	physical-switch
check hardwar switch	physical-switch
=check hardwar switch	physical-switch
switch	physical-switch
schalter umgelegt	physical-switch
=schalter umgelegt	physical-switch
eingeschaltet	physical-switch
retry	retry
again	retry
connect again	retry
=again connect	retry
mor	retry
retri	retry
repeat	retry
sent again	retry
=again sent	retry
resent	retry
resend	retry
resent mail	retry
=mail resent	retry
repeat attempt	retry
=attempt repeat	retry
reconnect	retry
connect	retry
nochmal versucht	retry
=nochmal versucht	retry
erneut versucht	retry
=erneut versucht	retry
wiederholt	retry
neu verbunden	retry
=neu verbunden	retry
erneut gesendet	retry
=erneut gesendet	retry
erneut verbunden	retry
=erneut verbunden	retry
wait	wait
wait day	wait
=day wait	wait
wait night	wait
=night wait	wait
wait hour	wait
=hour wait	wait
wait overnight	wait
=overnight wait	wait
wait until next day	wait
=day next until wait	wait
let rest	wait
=let rest	wait
gewartet	wait
abgewartet	wait
tag gewartet	wait
=gewartet tag	wait
warten	wait
reboot computer	restart-computer
restart computer	restart-computer
=computer restart	restart-computer
reboot	restart-computer
=computer reboot	restart-computer
reboot windows	restart-computer
restart windows	restart-computer
=restart windows	restart-computer
=reboot windows	restart-computer
turn computer offon	restart-computer
=computer offon turn	restart-computer
reboot server	restart-computer
restart server	restart-computer
=restart server	restart-computer
switch computer offon	restart-computer
=computer offon switch	restart-computer
shut down reboot computer	restart-computer
shut down restart computer	restart-computer
=computer down restart shut	restart-computer
neustart	restart-computer
computer neu gestartet	restart-computer
=computer gestartet neu	restart-computer
neu gebootet	restart-computer
=gebootet neu	restart-computer
computer auseingeschaltet	restart-computer
=auseingeschaltet computer	restart-computer
windows neu gestartet	restart-computer
=gestartet neu windows	restart-computer
computer neugestartet	restart-computer
=computer neugestartet	restart-computer
reboot software	restart-app
restart software	restart-app
=restart software	restart-app
clos reopen software	restart-app
=clos reopen software	restart-app
clos open software	restart-app
=clos open software	restart-app
quit reopen software	restart-app
=quit reopen software	restart-app
forc clos software	restart-app
=clos forc software	restart-app
kill software	restart-app
=kill software	restart-app
reboot browser	restart-app
restart browser	restart-app
=browser restart	restart-app
clos browser	restart-app
=browser clos	restart-app
reboot servic	restart-app
restart servic	restart-app
=restart servic	restart-app
reboot container	restart-app
restart container	restart-app
=container restart	restart-app
software neu gestartet	restart-app
=gestartet neu software	restart-app
browser neu gestartet	restart-app
=browser gestartet neu	restart-app
dienst neu gestartet	restart-app
=dienst gestartet neu	restart-app
software neugestartet	restart-app
=neugestartet software	restart-app
reinstall software	reinstall-software
=reinstall software	reinstall-software
reinstall	reinstall-software
uninstall install software	reinstall-software
=install software uninstall	reinstall-software
remov install software	reinstall-software
=install remov software	reinstall-software
install software again	reinstall-software
=again install software	reinstall-software
delet install software again	reinstall-software
=again delet install software	reinstall-software
clean install software	reinstall-software
=clean install software	reinstall-software
repair installation	reinstall-software
=installation repair	reinstall-software
fresh install software	reinstall-software
=fresh install software	reinstall-software
reinstall browser	reinstall-software
=browser reinstall	reinstall-software
reinstall offic	reinstall-software
=offic reinstall	reinstall-software
repair install	reinstall-software
=install repair	reinstall-software
software neu installiert	reinstall-software
=installiert neu software	reinstall-software
neu installiert	reinstall-software
=installiert neu	reinstall-software
deinstalliert neu installiert	reinstall-software
=deinstalliert installiert neu	reinstall-software
neuinstallation	reinstall-software
software neuinstalliert	reinstall-software
=neuinstalliert software	reinstall-software
installation repariert	reinstall-software
=installation repariert	reinstall-software
updat software	update-software
=software updat	update-software
install updat	update-software
=install updat	update-software
upgrad software	update-software
=software upgrad	update-software
updat latest version	update-software
=latest updat version	update-software
install latest version	update-software
=install latest version	update-software
updat browser	update-software
=browser updat	update-software
updat windows	update-software
=updat windows	update-software
windows updat	update-software
upgrad newest version	update-software
=newest upgrad version	update-software
system updat	update-software
=system updat	update-software
software aktualisiert	update-software
=aktualisiert software	update-software
updat installiert	update-software
=installiert updat	update-software
neuest version aktualisiert	update-software
=aktualisiert neuest version	update-software
aktualisiert	update-software
windows aktualisiert	update-software
=aktualisiert windows	update-software
downgrad software	downgrade-software
=downgrad software	downgrade-software
downgrad	downgrade-software
roll back	downgrade-software
=back roll	downgrade-software
roll back updat	downgrade-software
=back roll updat	downgrade-software
roll back version	downgrade-software
=back roll version	downgrade-software
install older version	downgrade-software
=install older version	downgrade-software
went back old version	downgrade-software
=back old version went	downgrade-software
uninstall updat	downgrade-software
=uninstall updat	downgrade-software
old version software	downgrade-software
=old software version	downgrade-software
older version	downgrade-software
=older version	downgrade-software
remov updat	downgrade-software
=remov updat	downgrade-software
previou version	downgrade-software
=previou version	downgrade-software
updat deinstalliert	downgrade-software
=deinstalliert updat	downgrade-software
downgrad gemacht	downgrade-software
=downgrad gemacht	downgrade-software
vorherig version	downgrade-software
=version vorherig	downgrade-software
other software	other-software
=other software	other-software
other browser	other-software
=browser other	other-software
firefox	other-software
chrom	other-software
edg	other-software
incognito window	other-software
=incognito window	other-software
privat window	other-software
=privat window	other-software
privat mod	other-software
=mod privat	other-software
other mail software	other-software
=mail other software	other-software
alternativ software	other-software
=alternativ software	other-software
websit instead software	other-software
=instead software websit	other-software
logg websit	other-software
=logg websit	other-software
web version	other-software
=version web	other-software
webmail	other-software
other driver software	other-software
=driver other software	other-software
other mailprogram	other-software
=mailprogram other	other-software
inkognito	other-software
privater modu	other-software
=modu privater	other-software
privat fenster	other-software
=fenster privat	other-software
clear cach	clear-cache
=cach clear	clear-cache
clear cooki	clear-cache
=clear cooki	clear-cache
clear cach cooki	clear-cache
=cach clear cooki	clear-cache
delet cooki	clear-cache
=cooki delet	clear-cache
delet temporary fil	clear-cache
=delet fil temporary	clear-cache
empti cach	clear-cache
=cach empti	clear-cache
clear browser data	clear-cache
=browser clear data	clear-cache
clear software data	clear-cache
=clear data software	clear-cache
delet cach	clear-cache
=cach delet	clear-cache
cach geleert	clear-cache
=cach geleert	clear-cache
disabl add-on	disable-addons
=add-on disabl	disable-addons
disabl extension	disable-addons
=disabl extension	disable-addons
disabl plugin	disable-addons
=disabl plugin	disable-addons
disabl ad blocker	disable-addons
=ad blocker disabl	disable-addons
turn off ad blocker	disable-addons
=ad blocker off turn	disable-addons
remov extension	disable-addons
=extension remov	disable-addons
without extension	disable-addons
=extension without	disable-addons
saf mod	disable-addons
=mod saf	disable-addons
start saf mod	disable-addons
=mod saf start	disable-addons
switch off plugin	disable-addons
=off plugin switch	disable-addons
deactivat extension	disable-addons
=deactivat extension	disable-addons
erweiterungen deaktiviert	disable-addons
=deaktiviert erweiterungen	disable-addons
add-on deaktiviert	disable-addons
=add-on deaktiviert	disable-addons
werbeblocker aus	disable-addons
=aus werbeblocker	disable-addons
plugin deaktiviert	disable-addons
=deaktiviert plugin	disable-addons
abgesicherter modu	disable-addons
=abgesicherter modu	disable-addons
abgesicherten modu	disable-addons
=abgesicherten modu	disable-addons
disabl firewall	disable-firewall
=disabl firewall	disable-firewall
turn off firewall	disable-firewall
=firewall off turn	disable-firewall
firewall off	disable-firewall
=firewall off	disable-firewall
disabl antiviru	disable-firewall
=antiviru disabl	disable-firewall
turn off antiviru	disable-firewall
=antiviru off turn	disable-firewall
antiviru off	disable-firewall
=antiviru off	disable-firewall
without firewall	disable-firewall
=firewall without	disable-firewall
switch off antiviru	disable-firewall
=antiviru off switch	disable-firewall
uninstall antiviru	disable-firewall
=antiviru uninstall	disable-firewall
disabl windows defender	disable-firewall
=defender disabl windows	disable-firewall
deactivat firewall	disable-firewall
=deactivat firewall	disable-firewall
allow software firewall	disable-firewall
=allow firewall software	disable-firewall
firewall deaktiviert	disable-firewall
=deaktiviert firewall	disable-firewall
firewall aus	disable-firewall
=aus firewall	disable-firewall
virenscanner aus	disable-firewall
=aus virenscanner	disable-firewall
virenscanner deaktiviert	disable-firewall
=deaktiviert virenscanner	disable-firewall
firewall abgeschaltet	disable-firewall
=abgeschaltet firewall	disable-firewall
antiviru deaktiviert	disable-firewall
=antiviru deaktiviert	disable-firewall
firewall ausgeschaltet	disable-firewall
=ausgeschaltet firewall	disable-firewall
disabl vpn	disable-vpn
=disabl vpn	disable-vpn
turn off vpn	disable-vpn
=off turn vpn	disable-vpn
vpn off	disable-vpn
=off vpn	disable-vpn
without vpn	disable-vpn
=vpn without	disable-vpn
disabl proxy	disable-vpn
=disabl proxy	disable-vpn
turn off proxy	disable-vpn
=off proxy turn	disable-vpn
disconnect vpn	disable-vpn
=disconnect vpn	disable-vpn
without proxy	disable-vpn
=proxy without	disable-vpn
switch off vpn	disable-vpn
=off switch vpn	disable-vpn
vpn deaktiviert	disable-vpn
=deaktiviert vpn	disable-vpn
vpn aus	disable-vpn
=aus vpn	disable-vpn
ohn vpn	disable-vpn
=ohn vpn	disable-vpn
proxy deaktiviert	disable-vpn
=deaktiviert proxy	disable-vpn
vpn ausgeschaltet	disable-vpn
=ausgeschaltet vpn	disable-vpn
ohn proxy	disable-vpn
=ohn proxy	disable-vpn
malwar scan	malware-scan
=malwar scan	malware-scan
viru scan	malware-scan
=scan viru	malware-scan
scan virus	malware-scan
=scan virus	malware-scan
scan malwar	malware-scan
ran antiviru	malware-scan
=antiviru ran	malware-scan
full scan	malware-scan
=full scan	malware-scan
check virus	malware-scan
=check virus	malware-scan
scan computer	malware-scan
=computer scan	malware-scan
antiviru scan	malware-scan
=antiviru scan	malware-scan
virenscan	malware-scan
viren gescannt	malware-scan
=gescannt viren	malware-scan
malwar gesucht	malware-scan
=gesucht malwar	malware-scan
virensuch	malware-scan
reinstall os	reinstall-os
=os reinstall	reinstall-os
reinstall windows	reinstall-os
=reinstall windows	reinstall-os
reinstall operat system	reinstall-os
=operat reinstall system	reinstall-os
format computer	reinstall-os
=computer format	reinstall-os
wip computer	reinstall-os
=computer wip	reinstall-os
fresh windows	reinstall-os
=fresh windows	reinstall-os
clean install windows	reinstall-os
=clean install windows	reinstall-os
reset windows	reinstall-os
=reset windows	reinstall-os
install windows again	reinstall-os
=again install windows	reinstall-os
reset computer	reinstall-os
=computer reset	reinstall-os
format hard disk	reinstall-os
=disk format hard	reinstall-os
fresh install windows	reinstall-os
=fresh install windows	reinstall-os
windows neu installiert	reinstall-os
=installiert neu windows	reinstall-os
betriebssystem neu installiert	reinstall-os
=betriebssystem installiert neu	reinstall-os
computer neu aufgesetzt	reinstall-os
=aufgesetzt computer neu	reinstall-os
computer formatiert	reinstall-os
=computer formatiert	reinstall-os
windows neu aufgesetzt	reinstall-os
=aufgesetzt neu windows	reinstall-os
neu aufgesetzt	reinstall-os
=aufgesetzt neu	reinstall-os
other os	other-os
=os other	other-os
other operat system	other-os
=operat other system	other-os
boot linux	other-os
=boot linux	other-os
linux	other-os
liv cd	other-os
=cd liv	other-os
boot liv cd	other-os
=boot cd liv	other-os
linux liv	other-os
=linux liv	other-os
operat system	other-os
=operat system	other-os
boot usb	other-os
=boot usb	other-os
dual boot	other-os
=boot dual	other-os
windows linux	other-os
=linux windows	other-os
other betriebssystem	other-os
=betriebssystem other	other-os
unter linux	other-os
=linux unter	other-os
liv cd gebootet	other-os
=cd gebootet liv	other-os
linux getestet	other-os
=getestet linux	other-os
reinstall driver	reinstall-driver
=driver reinstall	reinstall-driver
updat driver	reinstall-driver
=driver updat	reinstall-driver
new driver	reinstall-driver
=driver new	reinstall-driver
install driver again	reinstall-driver
=again driver install	reinstall-driver
remov reinstall driver	reinstall-driver
=driver reinstall remov	reinstall-driver
reload driver	reinstall-driver
=driver reload	reinstall-driver
install latest driver	reinstall-driver
=driver install latest	reinstall-driver
roll back driver	reinstall-driver
=back driver roll	reinstall-driver
printer driver reinstall	reinstall-driver
=driver printer reinstall	reinstall-driver
reinstall printer driver	reinstall-driver
delet add printer again	reinstall-driver
=add again delet printer	reinstall-driver
remov add printer	reinstall-driver
=add printer remov	reinstall-driver
reinstall printer	reinstall-driver
=printer reinstall	reinstall-driver
treiber neu installiert	reinstall-driver
=installiert neu treiber	reinstall-driver
treiber aktualisiert	reinstall-driver
=aktualisiert treiber	reinstall-driver
neuer treiber	reinstall-driver
=neuer treiber	reinstall-driver
treiber deinstalliert neu installiert	reinstall-driver
=deinstalliert installiert neu treiber	reinstall-driver
drucker neu installiert	reinstall-driver
=drucker installiert neu	reinstall-driver
treiber neuinstalliert	reinstall-driver
=neuinstalliert treiber	reinstall-driver
druckertreiber neu installiert	reinstall-driver
=druckertreiber installiert neu	reinstall-driver
check setting	check-settings
=check setting	check-settings
check configuration	check-settings
=check configuration	check-settings
chang setting	check-settings
=chang setting	check-settings
adjust setting	check-settings
=adjust setting	check-settings
chang sett	check-settings
=chang sett	check-settings
went through setting	check-settings
=setting through went	check-settings
check option	check-settings
=check option	check-settings
verifi setting	check-settings
=setting verifi	check-settings
chang configuration	check-settings
=chang configuration	check-settings
check configuration fil	check-settings
=check configuration fil	check-settings
compar setting	check-settings
=compar setting	check-settings
correct setting	check-settings
=correct setting	check-settings
edit configuration	check-settings
=configuration edit	check-settings
check volum	check-settings
=check volum	check-settings
check preferenc	check-settings
=check preferenc	check-settings
two setting chang	check-settings
=chang setting two	check-settings
check ip addres	check-settings
=addres check ip	check-settings
check ip setting	check-settings
=check ip setting	check-settings
check server setting	check-settings
=check server setting	check-settings
check mail setting	check-settings
=check mail setting	check-settings
einstellungen kontrolliert	check-settings
=einstellungen kontrolliert	check-settings
new profil	new-profile
=new profil	new-profile
new user profil	new-profile
=new profil user	new-profile
creat new profil	new-profile
=creat new profil	new-profile
delet profil	new-profile
=delet profil	new-profile
recreat profil	new-profile
=profil recreat	new-profile
new mail profil	new-profile
=mail new profil	new-profile
reset software setting	new-profile
=reset setting software	new-profile
reset default	new-profile
=default reset	new-profile
delet configuration	new-profile
=configuration delet	new-profile
reset browser	new-profile
=browser reset	new-profile
software reset default	new-profile
=default reset software	new-profile
neu profil	new-profile
=neu profil	new-profile
profil neu angelegt	new-profile
=angelegt neu profil	new-profile
neu benutzerprofil	new-profile
=benutzerprofil neu	new-profile
chang dns	change-dns
=chang dns	change-dns
other dns	change-dns
=dns other	change-dns
chang dns server	change-dns
=chang dns server	change-dns
set googl dns	change-dns
=dns googl set	change-dns
googl dns	change-dns
=dns googl	change-dns
enter dns hand	change-dns
=dns enter hand	change-dns
dns 8.8.8.8	change-dns
=8.8.8.8 dns	change-dns
other dns server	change-dns
=dns other server	change-dns
flush dns	change-dns
=dns flush	change-dns
public dns	change-dns
=dns public	change-dns
googl dns eingetragen	change-dns
=dns eingetragen googl	change-dns
dns umgestellt	change-dns
=dns umgestellt	change-dns
open port	open-ports
=open port	open-ports
port forward	open-ports
=forward port	open-ports
forward port	open-ports
set port forward	open-ports
=forward port set	open-ports
chang port	open-ports
=chang port	open-ports
other port number	open-ports
=number other port	open-ports
enabl upnp	open-ports
=enabl upnp	open-ports
open port router	open-ports
=open port router	open-ports
portfreigab	open-ports
portweiterleitung	open-ports
port freigegeben	open-ports
=freigegeben port	open-ports
portweiterleitung eingerichtet	open-ports
=eingerichtet portweiterleitung	open-ports
clon computer	clone-mac
=clon computer	clone-mac
clon computer addres	clone-mac
=addres clon computer	clone-mac
chang computer addres	clone-mac
=addres chang computer	clone-mac
copi computer addres	clone-mac
=addres computer copi	clone-mac
set computer addres old router	clone-mac
=addres computer old router set	clone-mac
computer clon	clone-mac
computer geklont	clone-mac
=computer geklont	clone-mac
computer adress geklont	clone-mac
=adress computer geklont	clone-mac
clear queu	clear-queue
=clear queu	clear-queue
clear print queu	clear-queue
=clear print queu	clear-queue
empti print queu	clear-queue
=empti print queu	clear-queue
delet print job	clear-queue
=delet job print	clear-queue
cancell print job	clear-queue
=cancell job print	clear-queue
reboot print spooler	clear-queue
restart print spooler	clear-queue
=print restart spooler	clear-queue
reboot spooler	clear-queue
restart spooler	clear-queue
=restart spooler	clear-queue
remov stuck job	clear-queue
=job remov stuck	clear-queue
delet stuck job	clear-queue
=delet job stuck	clear-queue
clear spooler	clear-queue
=clear spooler	clear-queue
purg queu	clear-queue
=purg queu	clear-queue
warteschlang geleert	clear-queue
=geleert warteschlang	clear-queue
druckwarteschlang geleert	clear-queue
=druckwarteschlang geleert	clear-queue
spooler neu gestartet	clear-queue
=gestartet neu spooler	clear-queue
read log	read-logs
=log read	read-logs
check log	read-logs
=check log	read-logs
look log	read-logs
=log look	read-logs
check log fil	read-logs
=check fil log	read-logs
event viewer	read-logs
=event viewer	read-logs
check event viewer	read-logs
=check event viewer	read-logs
read error log	read-logs
=error log read	read-logs
check system log	read-logs
=check log system	read-logs
log read	read-logs
analys log	read-logs
=analys log	read-logs
look event log	read-logs
=event log look	read-logs
log gelesen	read-logs
=gelesen log	read-logs
protokoll angesehen	read-logs
=angesehen protokoll	read-logs
logdatei angesehen	read-logs
=angesehen logdatei	read-logs
log angesehen	read-logs
=angesehen log	read-logs
measur	measure
spe test	measure
=spe test	measure
ran spe test	measure
=ran spe test	measure
ping	measure
tracerout	measure
ran tracerout	measure
=ran tracerout	measure
measur signal	measure
=measur signal	measure
check signal	measure
=check signal	measure
measur voltag	measure
=measur voltag	measure
ping gateway	measure
=gateway ping	measure
ping test	measure
=ping test	measure
measur spe	measure
=measur spe	measure
port scan	measure
=port scan	measure
check lamp	measure
=check lamp	measure
look lamp	measure
=lamp look	measure
packet captur	measure
=captur packet	measure
record traffic	measure
=record traffic	measure
wireshark	measure
self-test	measure
print test pag	measure
=pag print test	measure
test pag	measure
=pag test	measure
check light	measure
=check light	measure
check signal strength	measure
=check signal strength	measure
multimeter	measure
gemessen	measure
speedtest	measure
speedtest gemacht	measure
=gemacht speedtest	measure
gepingt	measure
signal gemessen	measure
=gemessen signal	measure
geschwindigkeit gemessen	measure
=gemessen geschwindigkeit	measure
testseit gedruckt	measure
=gedruckt testseit	measure
search doc	search-docs
=doc search	search-docs
search documentation	search-docs
=documentation search	search-docs
read manual	search-docs
=manual read	search-docs
search internet	search-docs
=internet search	search-docs
search web	search-docs
=search web	search-docs
googl	search-docs
search forum	search-docs
=forum search	search-docs
read faq	search-docs
=faq read	search-docs
read help	search-docs
=help read	search-docs
search provider pag	search-docs
=pag provider search	search-docs
follow troubleshoot guid	search-docs
=follow guid troubleshoot	search-docs
read knowledg bas	search-docs
=bas knowledg read	search-docs
ran troubleshooter	search-docs
=ran troubleshooter	search-docs
windows troubleshooter	search-docs
=troubleshooter windows	search-docs
follow vendor guid	search-docs
=follow guid vendor	search-docs
handbuch gelesen	search-docs
=gelesen handbuch	search-docs
internet gesucht	search-docs
=gesucht internet	search-docs
gegoogelt	search-docs
forum gesucht	search-docs
=forum gesucht	search-docs
anleitung gelesen	search-docs
=anleitung gelesen	search-docs
hilfeseiten gelesen	search-docs
=gelesen hilfeseiten	search-docs
problembehandlung	search-docs
other computer	other-computer
=computer other	other-computer
neighbour computer	other-computer
=computer neighbour	other-computer
colleagu computer	other-computer
=colleagu computer	other-computer
wif computer	other-computer
=computer wif	other-computer
friend computer	other-computer
=computer friend	other-computer
computer colleagu	other-computer
computer neighbour	other-computer
swap computer	other-computer
=computer swap	other-computer
two computer	other-computer
=computer two	other-computer
borrow computer	other-computer
=borrow computer	other-computer
work other computer	other-computer
=computer other work	other-computer
computer kollegen	other-computer
=computer kollegen	other-computer
computer nachbarn	other-computer
=computer nachbarn	other-computer
computer other	other-computer
other devic	other-device
=devic other	other-device
other phone	other-device
=other phone	other-device
tablet	other-device
other phone tablet	other-device
=other phone tablet	other-device
other tablet	other-device
=other tablet	other-device
other printer	other-device
=other printer	other-device
other telefon	other-device
=other telefon	other-device
other drucker	other-device
=drucker other	other-device
other user	other-user
=other user	other-user
as other user	other-user
=as other user	other-user
colleagu	other-user
let colleagu	other-user
=colleagu let	other-user
other employe	other-user
=employe other	other-user
user next	other-user
=next user	other-user
administrator account	other-user
=account administrator	other-user
as administrator	other-user
=administrator as	other-user
logg as administrator	other-user
=administrator as logg	other-user
other windows user	other-user
=other user windows	other-user
other person	other-user
=other person	other-user
as admin	other-user
=admin as	other-user
other benutzer	other-user
=benutzer other	other-user
als other benutzer	other-user
=als benutzer other	other-user
kolleg versucht	other-user
=kolleg versucht	other-user
als administrator	other-user
=administrator als	other-user
other account	other-account
=account other	other-account
other login	other-account
=login other	other-account
neighbour login	other-account
=login neighbour	other-account
colleagu account	other-account
=account colleagu	other-account
friend account	other-account
=account friend	other-account
other card	other-account
=card other	other-account
other payment card	other-account
=card other payment	other-account
other payment method	other-account
=method other payment	other-account
other mailbox	other-account
=mailbox other	other-account
other credit card	other-account
=card credit other	other-account
test account	other-account
=account test	other-account
other login password	other-account
=login other password	other-account
other mail account	other-account
=account mail other	other-account
someon els account	other-account
=account els someon	other-account
other konto	other-account
=konto other	other-account
other zugangsdaten	other-account
=other zugangsdaten	other-account
other kart	other-account
=kart other	other-account
other zahlungsart	other-account
=other zahlungsart	other-account
testkonto	other-account
other postfach	other-account
=other postfach	other-account
other document	other-document
=document other	other-document
other fil	other-document
=fil other	other-document
other invoic	other-document
=invoic other	other-document
other record	other-document
=other record	other-document
other pag	other-document
=other pag	other-document
other websit	other-document
=other websit	other-document
other web pag	other-document
=other pag web	other-document
other customer record	other-document
=customer other record	other-document
other item	other-document
=item other	other-document
other recipient	other-document
=other recipient	other-document
other order	other-document
=order other	other-document
new document	other-document
=document new	other-document
other dokument	other-document
=dokument other	other-document
other datei	other-document
=datei other	other-document
other rechnung	other-document
=other rechnung	other-document
other seit	other-document
=other seit	other-document
other beleg	other-document
=beleg other	other-document
other webseit	other-document
=other webseit	other-document
other period	other-period
=other period	other-period
other month	other-period
=month other	other-period
other dat	other-period
=dat other	other-period
other year	other-period
=other year	other-period
other account period	other-period
=account other period	other-period
previou month	other-period
=month previou	other-period
next month	other-period
=month next	other-period
other day	other-period
=day other	other-period
other quarter	other-period
=other quarter	other-period
other fiscal year	other-period
=fiscal other year	other-period
other zeitraum	other-period
=other zeitraum	other-period
other monat	other-period
=monat other	other-period
other datum	other-period
=datum other	other-period
other jahr	other-period
=jahr other	other-period
vormonat	other-period
other buchungsperiod	other-period
=buchungsperiod other	other-period
other plac	other-place
=other plac	other-place
other end city	other-place
=city end other	other-place
other room	other-place
=other room	other-place
other location	other-place
=location other	other-place
other sit	other-place
=other sit	other-place
hom	other-place
friend plac	other-place
=friend plac	other-place
offic	other-place
other building	other-place
=building other	other-place
other sid city	other-place
=city other sid	other-place
work	other-place
other flat	other-place
=flat other	other-place
other addres	other-place
=addres other	other-place
other branch	other-place
=branch other	other-place
neighbour'	other-place
other ort	other-place
=ort other	other-place
other zimmer	other-place
=other zimmer	other-place
freunden	other-place
zu haus	other-place
=haus zu	other-place
other standort	other-place
=other standort	other-place
other raum	other-place
=other raum	other-place
nachbarn	other-place
other	other-place
other network	other-network
=network other	other-network
other wifi	other-network
=other wifi	other-network
phone data	other-network
=data phone	other-network
phone hotspot	other-network
=hotspot phone	other-network
hotspot	other-network
tether	other-network
neighbour wifi	other-network
=neighbour wifi	other-network
other internet connection	other-network
=connection internet other	other-network
phone internet	other-network
=internet phone	other-network
other connection	other-network
=connection other	other-network
lte stick	other-network
=lte stick	other-network
phone network	other-network
=network phone	other-network
cellular data	other-network
=cellular data	other-network
guest wifi	other-network
=guest wifi	other-network
other provider connection	other-network
=connection other provider	other-network
other netz	other-network
=netz other	other-network
phone daten	other-network
=daten phone	other-network
other netzwerk	other-network
=netzwerk other	other-network
other internetanschlus	other-network
=internetanschlus other	other-network
other internet	other-network
=internet other	other-network
remov adapter	remove-adapters
=adapter remov	remove-adapters
adapter remov	remove-adapters
adapter cable remov	remove-adapters
=adapter cable remov	remove-adapters
without adapter	remove-adapters
=adapter without	remove-adapters
without extension cable	remove-adapters
=cable extension without	remove-adapters
remov extension cable	remove-adapters
=cable extension remov	remove-adapters
remov splitter	remove-adapters
=remov splitter	remove-adapters
without splitter	remove-adapters
=splitter without	remove-adapters
bypass splitter	remove-adapters
=bypass splitter	remove-adapters
unplug other devic	remove-adapters
=devic other unplug	remove-adapters
without hub	remove-adapters
=hub without	remove-adapters
remov hub	remove-adapters
=hub remov	remove-adapters
no extension cable	remove-adapters
=cable extension no	remove-adapters
took adapter	remove-adapters
=adapter took	remove-adapters
bypass hub	remove-adapters
=bypass hub	remove-adapters
remov adapter extension cable	remove-adapters
=adapter cable extension remov	remove-adapters
without power strip	remove-adapters
=power strip without	remove-adapters
without usb hub	remove-adapters
=hub usb without	remove-adapters
adapter	remove-adapters
unplug everyth els	remove-adapters
=els everyth unplug	remove-adapters
without dock station	remove-adapters
=dock station without	remove-adapters
bypass switch	remove-adapters
=bypass switch	remove-adapters
without surg protector	remove-adapters
=protector surg without	remove-adapters
adapter entfernt	remove-adapters
=adapter entfernt	remove-adapters
ohn adapter	remove-adapters
=adapter ohn	remove-adapters
splitter entfernt	remove-adapters
=entfernt splitter	remove-adapters
ohn splitter	remove-adapters
=ohn splitter	remove-adapters
ohn hub	remove-adapters
=hub ohn	remove-adapters
ohn dockingstation	remove-adapters
=dockingstation ohn	remove-adapters
ohn mehrfachsteckdos	remove-adapters
=mehrfachsteckdos ohn	remove-adapters
connect directly	connect-directly
=connect directly	connect-directly
direct cable	connect-directly
=cable direct	connect-directly
plug directly	connect-directly
=directly plug	connect-directly
without router	connect-directly
=router without	connect-directly
bypass router	connect-directly
=bypass router	connect-directly
cable directly computer	connect-directly
=cable computer directly	connect-directly
directly modem	connect-directly
=directly modem	connect-directly
computer directly modem	connect-directly
=computer directly modem	connect-directly
plug straight computer	connect-directly
=computer plug straight	connect-directly
plug straight wall	connect-directly
=plug straight wall	connect-directly
straight wall	connect-directly
=straight wall	connect-directly
cabl directly	connect-directly
=cabl directly	connect-directly
connect cable	connect-directly
=cable connect	connect-directly
connect lan cable	connect-directly
=cable connect lan	connect-directly
cable instead wifi	connect-directly
=cable instead wifi	connect-directly
wir connection	connect-directly
=connection wir	connect-directly
plug computer modem	connect-directly
=computer modem plug	connect-directly
directly wall socket	connect-directly
=directly socket wall	connect-directly
plug computer directly	connect-directly
=computer directly plug	connect-directly
connect usb	connect-directly
=connect usb	connect-directly
connect usb cable	connect-directly
=cable connect usb	connect-directly
connect network cable	connect-directly
=cable connect network	connect-directly
connect ethernet cable	connect-directly
=cable connect ethernet	connect-directly
router bypass	connect-directly
direkt angeschlossen	connect-directly
=angeschlossen direkt	connect-directly
ohn router	connect-directly
=ohn router	connect-directly
direkt modem	connect-directly
=direkt modem	connect-directly
direkt verbunden	connect-directly
=direkt verbunden	connect-directly
cable stat wifi	connect-directly
=cable stat wifi	connect-directly
direkt dos	connect-directly
=direkt dos	connect-directly
router umgangen	connect-directly
=router umgangen	connect-directly
computer direkt modem	connect-directly
=computer direkt modem	connect-directly
test devic elsewher	test-device-elsewhere
=devic elsewher test	test-device-elsewhere
modem test servic centre	test-device-elsewhere
=centre modem servic test	test-device-elsewhere
devic test servic centre	test-device-elsewhere
=centre devic servic test	test-device-elsewhere
modem test elsewher	test-device-elsewhere
=elsewher modem test	test-device-elsewhere
modem test	test-device-elsewhere
=modem test	test-device-elsewhere
modem test provider	test-device-elsewhere
=modem provider test	test-device-elsewhere
router test elsewher	test-device-elsewhere
=elsewher router test	test-device-elsewhere
printer test elsewher	test-device-elsewhere
=elsewher printer test	test-device-elsewhere
test modem shop	test-device-elsewhere
=modem shop test	test-device-elsewhere
modem work elsewher	test-device-elsewhere
=elsewher modem work	test-device-elsewhere
phone test elsewher	test-device-elsewhere
=elsewher phone test	test-device-elsewhere
modem test neighbour'	test-device-elsewhere
=modem neighbour' test	test-device-elsewhere
modem other lin	test-device-elsewhere
=lin modem other	test-device-elsewhere
modem check servic centre	test-device-elsewhere
=centre check modem servic	test-device-elsewhere
modem test other plac	test-device-elsewhere
=modem other plac test	test-device-elsewhere
devic test elsewher	test-device-elsewhere
devic check workshop	test-device-elsewhere
=check devic workshop	test-device-elsewhere
modem servic centre	test-device-elsewhere
=centre modem servic	test-device-elsewhere
work friend plac	test-device-elsewhere
=friend plac work	test-device-elsewhere
phone check repair shop	test-device-elsewhere
=check phone repair shop	test-device-elsewhere
modem servicecenter getestet	test-device-elsewhere
=getestet modem servicecenter	test-device-elsewhere
modem woander getestet	test-device-elsewhere
=getestet modem woander	test-device-elsewhere
modem nachbarn getestet	test-device-elsewhere
=getestet modem nachbarn	test-device-elsewhere
router woander getestet	test-device-elsewhere
=getestet router woander	test-device-elsewhere
isolat removal	isolate-by-removal
=isolat removal	isolate-by-removal
remov one one	isolate-by-removal
=one remov	isolate-by-removal
clos other software	isolate-by-removal
=clos other software	isolate-by-removal
clos software	isolate-by-removal
=clos software	isolate-by-removal
unplug devic one one	isolate-by-removal
=devic one unplug	isolate-by-removal
disconnect devic one one	isolate-by-removal
=devic disconnect one	isolate-by-removal
remov part one one	isolate-by-removal
=one part remov	isolate-by-removal
one devic	isolate-by-removal
=devic one	isolate-by-removal
switch off devic one one	isolate-by-removal
=devic off one switch	isolate-by-removal
minimal configuration	isolate-by-removal
=configuration minimal	isolate-by-removal
bisect	isolate-by-removal
clean boot	isolate-by-removal
=boot clean	isolate-by-removal
only one devic connect	isolate-by-removal
=connect devic one only	isolate-by-removal
disabl one one	isolate-by-removal
=disabl one	isolate-by-removal
nacheinander entfernt	isolate-by-removal
=entfernt nacheinander	isolate-by-removal
einzeln abgesteckt	isolate-by-removal
=abgesteckt einzeln	isolate-by-removal
ein nach other abgesteckt	isolate-by-removal
=abgesteckt ein nach other	isolate-by-removal
other outlet	other-outlet
=other outlet	other-outlet
other socket	other-outlet
=other socket	other-outlet
other wall socket	other-outlet
=other socket wall	other-outlet
other power outlet	other-outlet
=other outlet power	other-outlet
other power socket	other-outlet
=other power socket	other-outlet
other wall jack	other-outlet
=jack other wall	other-outlet
other phone socket	other-outlet
=other phone socket	other-outlet
other phone jack	other-outlet
=jack other phone	other-outlet
master socket	other-outlet
=master socket	other-outlet
test socket	other-outlet
=socket test	other-outlet
other wall outlet	other-outlet
=other outlet wall	other-outlet
other steckdos	other-outlet
=other steckdos	other-outlet
other dos	other-outlet
=dos other	other-outlet
other telefondos	other-outlet
=other telefondos	other-outlet
erst dos	other-outlet
=dos erst	other-outlet
other tae dos	other-outlet
=dos other tae	other-outlet
other port	other-port
=other port	other-port
other usb port	other-port
=other port usb	other-port
other lan port	other-port
=lan other port	other-port
other port router	other-port
=other port router	other-port
other port switch	other-port
=other port switch	other-port
other usb socket	other-port
=other socket usb	other-port
other ethernet port	other-port
=ethernet other port	other-port
swap port	other-port
=port swap	other-port
other port computer	other-port
=computer other port	other-port
other hdmi port	other-port
=hdmi other port	other-port
other anschlus	other-port
=anschlus other	other-port
other usb anschlus	other-port
=anschlus other usb	other-port
other keyboard	other-keyboard
=keyboard other	other-keyboard
replac keyboard	other-keyboard
=keyboard replac	other-keyboard
on-screen keyboard	other-keyboard
=keyboard on-screen	other-keyboard
other mous	other-keyboard
=mous other	other-keyboard
replac mous	other-keyboard
=mous replac	other-keyboard
external keyboard	other-keyboard
=external keyboard	other-keyboard
usb keyboard	other-keyboard
=keyboard usb	other-keyboard
other keyboard mous	other-keyboard
=keyboard mous other	other-keyboard
other tastatur	other-keyboard
=other tastatur	other-keyboard
bildschirmtastatur	other-keyboard
other mau	other-keyboard
=mau other	other-keyboard
extern tastatur	other-keyboard
=extern tastatur	other-keyboard
reseat cable	reseat-cable
=cable reseat	reseat-cable
unplug plug cable	reseat-cable
=cable plug unplug	reseat-cable
unplug replug cable	reseat-cable
=cable replug unplug	reseat-cable
replug cable	reseat-cable
=cable replug	reseat-cable
check cable	reseat-cable
=cable check	reseat-cable
check plug	reseat-cable
=check plug	reseat-cable
check connection	reseat-cable
=check connection	reseat-cable
push plug	reseat-cable
=plug push	reseat-cable
tighten plug	reseat-cable
=plug tighten	reseat-cable
plug cable again	reseat-cable
=again cable plug	reseat-cable
pull plug cable	reseat-cable
=cable plug pull	reseat-cable
check cabl	reseat-cable
=cabl check	reseat-cable
unplug plug usb	reseat-cable
=plug unplug usb	reseat-cable
replug usb	reseat-cable
=replug usb	reseat-cable
clean contact	reseat-cable
=clean contact	reseat-cable
unplug plug back	reseat-cable
=back plug unplug	reseat-cable
inspect cable	reseat-cable
=cable inspect	reseat-cable
check connector	reseat-cable
=check connector	reseat-cable
replug	reseat-cable
cable neu eingesteckt	reseat-cable
=cable eingesteckt neu	reseat-cable
cable abangesteckt	reseat-cable
=abangesteckt cable	reseat-cable
stecker gezogen wieder eingesteckt	reseat-cable
=eingesteckt gezogen stecker wieder	reseat-cable
cable auseingesteckt	reseat-cable
=auseingesteckt cable	reseat-cable
replac cable	replace-cable
=cable replac	replace-cable
other cable	replace-cable
=cable other	replace-cable
new cable	replace-cable
=cable new	replace-cable
swap cable	replace-cable
=cable swap	replace-cable
chang cable	replace-cable
=cable chang	replace-cable
borrow cable	replace-cable
=borrow cable	replace-cable
other usb cable	replace-cable
=cable other usb	replace-cable
new lan cable	replace-cable
=cable lan new	replace-cable
replac phone cable	replace-cable
=cable phone replac	replace-cable
exchang cable	replace-cable
=cable exchang	replace-cable
chang network cable	replace-cable
=cable chang network	replace-cable
chang lan cable	replace-cable
=cable chang lan	replace-cable
chang usb cable	replace-cable
=cable chang usb	replace-cable
replac network cable	replace-cable
=cable network replac	replace-cable
replac lan cable	replace-cable
=cable lan replac	replace-cable
other network cable	replace-cable
=cable network other	replace-cable
other ethernet cable	replace-cable
=cable ethernet other	replace-cable
new network cable	replace-cable
=cable network new	replace-cable
replac usb cable	replace-cable
=cable replac usb	replace-cable
new usb cable	replace-cable
=cable new usb	replace-cable
replac plug	replace-cable
=plug replac	replace-cable
other lan cable	replace-cable
=cable lan other	replace-cable
cable getauscht	replace-cable
=cable getauscht	replace-cable
neu cable	replace-cable
=cable neu	replace-cable
cable ausgetauscht	replace-cable
=ausgetauscht cable	replace-cable
cable gewechselt	replace-cable
=cable gewechselt	replace-cable
cable ersetzt	replace-cable
=cable ersetzt	replace-cable
reboot modem	restart-modem
restart modem	restart-modem
=modem restart	restart-modem
=modem reboot	restart-modem
modem offon	restart-modem
=modem offon	restart-modem
power cycl modem	restart-modem
=cycl modem power	restart-modem
unplug modem	restart-modem
=modem unplug	restart-modem
turn modem offon	restart-modem
=modem offon turn	restart-modem
switch modem offon	restart-modem
=modem offon switch	restart-modem
modem without power	restart-modem
=modem power without	restart-modem
reset modem power	restart-modem
=modem power reset	restart-modem
power-cycl modem	restart-modem
=modem power-cycl	restart-modem
reconnect modem	restart-modem
=modem reconnect	restart-modem
replug modem	restart-modem
=modem replug	restart-modem
unplug modem minut	restart-modem
=minut modem unplug	restart-modem
modem neu gestartet	restart-modem
=gestartet modem neu	restart-modem
modem ausein	restart-modem
=ausein modem	restart-modem
modem strom getrennt	restart-modem
=getrennt modem strom	restart-modem
modem auseingeschaltet	restart-modem
=auseingeschaltet modem	restart-modem
modem stecker gezogen	restart-modem
=gezogen modem stecker	restart-modem
modem neugestartet	restart-modem
=modem neugestartet	restart-modem
reboot router	restart-router
restart router	restart-router
=restart router	restart-router
=reboot router	restart-router
router offon	restart-router
=offon router	restart-router
power cycl router	restart-router
=cycl power router	restart-router
unplug router	restart-router
=router unplug	restart-router
turn router offon	restart-router
=offon router turn	restart-router
switch router offon	restart-router
=offon router switch	restart-router
reboot modem router	restart-router
restart modem router	restart-router
=modem restart router	restart-router
=modem reboot router	restart-router
reboot acces point	restart-router
restart acces point	restart-router
=acces point restart	restart-router
power-cycl router	restart-router
=power-cycl router	restart-router
reboot switch	restart-router
restart switch	restart-router
=restart switch	restart-router
router neu gestartet	restart-router
=gestartet neu router	restart-router
router ausein	restart-router
=ausein router	restart-router
router strom getrennt	restart-router
=getrennt router strom	restart-router
router neugestartet	restart-router
=neugestartet router	restart-router
router auseingeschaltet	restart-router
=auseingeschaltet router	restart-router
router stecker gezogen	restart-router
=gezogen router stecker	restart-router
reboot devic	restart-device
restart devic	restart-device
=devic restart	restart-device
reboot printer	restart-device
restart printer	restart-device
=printer restart	restart-device
=printer reboot	restart-device
printer offon	restart-device
=offon printer	restart-device
turn printer offon	restart-device
=offon printer turn	restart-device
power cycl printer	restart-device
=cycl power printer	restart-device
reboot phone	restart-device
restart phone	restart-device
=phone restart	restart-device
=phone reboot	restart-device
phone offon	restart-device
=offon phone	restart-device
turn phone offon	restart-device
=offon phone turn	restart-device
power cycl devic	restart-device
=cycl devic power	restart-device
turn offon	restart-device
=offon turn	restart-device
switch offon	restart-device
=offon switch	restart-device
reboot tablet	restart-device
restart tablet	restart-device
=restart tablet	restart-device
power cycl	restart-device
=cycl power	restart-device
turn offon again	restart-device
=again offon turn	restart-device
devic offon	restart-device
=devic offon	restart-device
unplug printer	restart-device
=printer unplug	restart-device
reboot hub	restart-device
restart hub	restart-device
=hub restart	restart-device
reboot everyth	restart-device
restart everyth	restart-device
=everyth restart	restart-device
airplan mod offon	restart-device
=airplan mod offon	restart-device
toggl airplan mod	restart-device
=airplan mod toggl	restart-device
took battery	restart-device
=battery took	restart-device
remov battery	restart-device
=battery remov	restart-device
unplug power	restart-device
=power unplug	restart-device
=reboot tablet	restart-device
switch printer offon	restart-device
=offon printer switch	restart-device
pull power plug	restart-device
=plug power pull	restart-device
drucker neu gestartet	restart-device
=drucker gestartet neu	restart-device
drucker ausein	restart-device
=ausein drucker	restart-device
phone neu gestartet	restart-device
=gestartet neu phone	restart-device
auseingeschaltet	restart-device
telefon neu gestartet	restart-device
=gestartet neu telefon	restart-device
stecker gezogen	restart-device
=gezogen stecker	restart-device
strom getrennt	restart-device
=getrennt strom	restart-device
drucker auseingeschaltet	restart-device
=auseingeschaltet drucker	restart-device
flugmodu aus	restart-device
=aus flugmodu	restart-device
factory reset	factory-reset
=factory reset	factory-reset
reset router factory setting	factory-reset
=factory reset router setting	factory-reset
reset modem factory setting	factory-reset
=factory modem reset setting	factory-reset
reset phone factory setting	factory-reset
=factory phone reset setting	factory-reset
factory reset router	factory-reset
=factory reset router	factory-reset
reset router	factory-reset
=reset router	factory-reset
reset modem	factory-reset
=modem reset	factory-reset
reset printer	factory-reset
=printer reset	factory-reset
reset phone	factory-reset
=phone reset	factory-reset
reset devic	factory-reset
=devic reset	factory-reset
reset factory setting	factory-reset
=factory reset setting	factory-reset
factory setting	factory-reset
=factory setting	factory-reset
hard reset	factory-reset
=hard reset	factory-reset
restor factory setting	factory-reset
=factory restor setting	factory-reset
restor factory default	factory-reset
=default factory restor	factory-reset
factory default	factory-reset
=default factory	factory-reset
reset factory default	factory-reset
=default factory reset	factory-reset
reset button	factory-reset
=button reset	factory-reset
press reset button	factory-reset
=button press reset	factory-reset
reset everyth	factory-reset
=everyth reset	factory-reset
reset option	factory-reset
=option reset	factory-reset
network reset	factory-reset
=network reset	factory-reset
reset network setting	factory-reset
=network reset setting	factory-reset
factory reset phone	factory-reset
=factory phone reset	factory-reset
werkseinstellungen	factory-reset
werksreset	factory-reset
reset gemacht	factory-reset
=gemacht reset	factory-reset
reconfigur devic	reconfigure-device
=devic reconfigur	reconfigure-device
reconfigur router	reconfigure-device
=reconfigur router	reconfigure-device
set router again	reconfigure-device
=again router set	reconfigure-device
configur router again	reconfigure-device
=again configur router	reconfigure-device
set printer again	reconfigure-device
=again printer set	reconfigure-device
set static ip	reconfigure-device
=ip set static	reconfigure-device
chang ip addres	reconfigure-device
=addres chang ip	reconfigure-device
chang wifi channel	reconfigure-device
=chang channel wifi	reconfigure-device
chang wifi password	reconfigure-device
=chang password wifi	reconfigure-device
forgot network connect again	reconfigure-device
=again connect forgot network	reconfigure-device
forget network	reconfigure-device
=forget network	reconfigure-device
pair again	reconfigure-device
=again pair	reconfigure-device
re-pair	reconfigure-device
chang channel	reconfigure-device
=chang channel	reconfigure-device
set wifi again	reconfigure-device
=again set wifi	reconfigure-device
new ip addres	reconfigure-device
=addres ip new	reconfigure-device
chang ip addres printer	reconfigure-device
=addres chang ip printer	reconfigure-device
fix ip addres	reconfigure-device
=addres fix ip	reconfigure-device
switch 5 ghz	reconfigure-device
=5 ghz switch	reconfigure-device
switch 2.4 ghz	reconfigure-device
=2.4 ghz switch	reconfigure-device
enter apn	reconfigure-device
=apn enter	reconfigure-device
chang apn	reconfigure-device
=apn chang	reconfigure-device
configur acces point	reconfigure-device
=acces configur point	reconfigure-device
bridg mod	reconfigure-device
=bridg mod	reconfigure-device
reconfigur modem	reconfigure-device
=modem reconfigur	reconfigure-device
set devic again	reconfigure-device
=again devic set	reconfigure-device
chang wifi setting	reconfigure-device
=chang setting wifi	reconfigure-device
remov add account	reconfigure-device
=account add remov	reconfigure-device
router neu eingerichtet	reconfigure-device
=eingerichtet neu router	reconfigure-device
fest ip vergeben	reconfigure-device
=fest ip vergeben	reconfigure-device
kanal gewechselt	reconfigure-device
=gewechselt kanal	reconfigure-device
wifi neu eingerichtet	reconfigure-device
=eingerichtet neu wifi	reconfigure-device
drucker neu eingerichtet	reconfigure-device
=drucker eingerichtet neu	reconfigure-device
neu gekoppelt	reconfigure-device
=gekoppelt neu	reconfigure-device
apn eingetragen	reconfigure-device
=apn eingetragen	reconfigure-device
netzwerk vergessen	reconfigure-device
=netzwerk vergessen	reconfigure-device
firmwar updat	firmware-update
=firmwar updat	firmware-update
updat firmwar	firmware-update
flash firmwar	firmware-update
=firmwar flash	firmware-update
new firmwar	firmware-update
=firmwar new	firmware-update
upgrad firmwar	firmware-update
=firmwar upgrad	firmware-update
firmwar upgrad	firmware-update
updat router firmwar	firmware-update
=firmwar router updat	firmware-update
flash router	firmware-update
=flash router	firmware-update
install firmwar	firmware-update
=firmwar install	firmware-update
bio updat	firmware-update
=bio updat	firmware-update
updat bio	firmware-update
firmwar aktualisiert	firmware-update
=aktualisiert firmwar	firmware-update
firmwar updat gemacht	firmware-update
=firmwar gemacht updat	firmware-update
neu firmwar	firmware-update
=firmwar neu	firmware-update
bio aktualisiert	firmware-update
=aktualisiert bio	firmware-update
firmwar geupdatet	firmware-update
=firmwar geupdatet	firmware-update
replac modem	replace-modem
=modem replac	replace-modem
new modem	replace-modem
=modem new	replace-modem
modem replac	replace-modem
modem swap	replace-modem
=modem swap	replace-modem
exchang modem	replace-modem
=exchang modem	replace-modem
provider sent new modem	replace-modem
=modem new provider sent	replace-modem
got new modem	replace-modem
=got modem new	replace-modem
modem exchang	replace-modem
chang modem	replace-modem
=chang modem	replace-modem
swap modem	replace-modem
swap converter	replace-modem
=converter swap	replace-modem
replac converter	replace-modem
=converter replac	replace-modem
modem getauscht	replace-modem
=getauscht modem	replace-modem
neu modem	replace-modem
=modem neu	replace-modem
modem ausgetauscht	replace-modem
=ausgetauscht modem	replace-modem
modem ersetzt	replace-modem
=ersetzt modem	replace-modem
modem gewechselt	replace-modem
=gewechselt modem	replace-modem
other modem	other-modem
=modem other	other-modem
neighbour modem	other-modem
=modem neighbour	other-modem
old modem	other-modem
=modem old	other-modem
spar modem	other-modem
=modem spar	other-modem
borrow modem	other-modem
=borrow modem	other-modem
friend modem	other-modem
=friend modem	other-modem
alt modem	other-modem
=alt modem	other-modem
ersatzmodem	other-modem
replac router	replace-router
=replac router	replace-router
new router	replace-router
=new router	replace-router
other router	replace-router
=other router	replace-router
old router	replace-router
=old router	replace-router
swap router	replace-router
=router swap	replace-router
exchang router	replace-router
=exchang router	replace-router
spar router	replace-router
=router spar	replace-router
bought new router	replace-router
=bought new router	replace-router
chang router	replace-router
=chang router	replace-router
router replac	replace-router
put old router back	replace-router
=back old put router	replace-router
borrow router	replace-router
=borrow router	replace-router
new acces point	replace-router
=acces new point	replace-router
other acces point	replace-router
=acces other point	replace-router
router exchang	replace-router
other switch	replace-router
=other switch	replace-router
router getauscht	replace-router
=getauscht router	replace-router
neuer router	replace-router
=neuer router	replace-router
alter router	replace-router
=alter router	replace-router
router ausgetauscht	replace-router
=ausgetauscht router	replace-router
router ersetzt	replace-router
=ersetzt router	replace-router
router gewechselt	replace-router
=gewechselt router	replace-router
replac devic	replace-device
=devic replac	replace-device
new devic	replace-device
=devic new	replace-device
replac printer	replace-device
=printer replac	replace-device
new printer	replace-device
=new printer	replace-device
replac phone	replace-device
=phone replac	replace-device
new phone	replace-device
=new phone	replace-device
replac headset	replace-device
=headset replac	replace-device
other headset	replace-device
=headset other	replace-device
new headset	replace-device
=headset new	replace-device
other microphon	replace-device
=microphon other	replace-device
other webcam	replace-device
=other webcam	replace-device
devic exchang	replace-device
=devic exchang	replace-device
exchang devic	replace-device
swap phone	replace-device
=phone swap	replace-device
other scanner	replace-device
=other scanner	replace-device
replac hub	replace-device
=hub replac	replace-device
new adapter	replace-device
=adapter new	replace-device
replac adapter	replace-device
=adapter replac	replace-device
other wifi adapter	replace-device
=adapter other wifi	replace-device
other card reader	replace-device
=card other reader	replace-device
replac acces point	replace-device
=acces point replac	replace-device
devic replac	replace-device
other monitor	replace-device
=monitor other	replace-device
neuer drucker	replace-device
=drucker neuer	replace-device
neu phone	replace-device
=neu phone	replace-device
neu telefon	replace-device
=neu telefon	replace-device
telefon getauscht	replace-device
=getauscht telefon	replace-device
drucker getauscht	replace-device
=drucker getauscht	replace-device
other mikrofon	replace-device
=mikrofon other	replace-device
replac power supply	replace-power-supply
=power replac supply	replace-power-supply
new power supply	replace-power-supply
=new power supply	replace-power-supply
other power supply	replace-power-supply
=other power supply	replace-power-supply
other power adapter	replace-power-supply
=adapter other power	replace-power-supply
new power adapter	replace-power-supply
=adapter new power	replace-power-supply
replac power adapter	replace-power-supply
=adapter power replac	replace-power-supply
other charger	replace-power-supply
=charger other	replace-power-supply
new charger	replace-power-supply
=charger new	replace-power-supply
swap power supply	replace-power-supply
=power supply swap	replace-power-supply
new battery	replace-power-supply
=battery new	replace-power-supply
replac battery	replace-power-supply
=battery replac	replace-power-supply
replac batteri	replace-power-supply
=batteri replac	replace-power-supply
new batteri	replace-power-supply
=batteri new	replace-power-supply
other power brick	replace-power-supply
=brick other power	replace-power-supply
netzteil getauscht	replace-power-supply
=getauscht netzteil	replace-power-supply
other netzteil	replace-power-supply
=netzteil other	replace-power-supply
neu netzteil	replace-power-supply
=netzteil neu	replace-power-supply
netzteil ausgetauscht	replace-power-supply
=ausgetauscht netzteil	replace-power-supply
neuer akku	replace-power-supply
=akku neuer	replace-power-supply
batterien gewechselt	replace-power-supply
=batterien gewechselt	replace-power-supply
netzteil ersetzt	replace-power-supply
=ersetzt netzteil	replace-power-supply
replac network card	replace-network-card
=card network replac	replace-network-card
new network card	replace-network-card
=card network new	replace-network-card
other network card	replace-network-card
=card network other	replace-network-card
swap network card	replace-network-card
=card network swap	replace-network-card
usb wifi stick	replace-network-card
=stick usb wifi	replace-network-card
replac wifi card	replace-network-card
=card replac wifi	replace-network-card
usb network adapter	replace-network-card
=adapter network usb	replace-network-card
other network adapter	replace-network-card
=adapter network other	replace-network-card
new wifi card	replace-network-card
=card new wifi	replace-network-card
new wifi adapter	replace-network-card
=adapter new wifi	replace-network-card
new wifi stick	replace-network-card
=new stick wifi	replace-network-card
other wifi stick	replace-network-card
=other stick wifi	replace-network-card
other wifi card	replace-network-card
=card other wifi	replace-network-card
netzwerkkart getauscht	replace-network-card
=getauscht netzwerkkart	replace-network-card
other netzwerkkart	replace-network-card
=netzwerkkart other	replace-network-card
neu netzwerkkart	replace-network-card
=netzwerkkart neu	replace-network-card
wifi stick	replace-network-card
=stick wifi	replace-network-card
neu wifi kart	replace-network-card
=kart neu wifi	replace-network-card
replac consumabl	replace-consumable
=consumabl replac	replace-consumable
replac toner	replace-consumable
=replac toner	replace-consumable
replac ink	replace-consumable
=ink replac	replace-consumable
replac cartridg	replace-consumable
=cartridg replac	replace-consumable
new cartridg	replace-consumable
=cartridg new	replace-consumable
new toner	replace-consumable
=new toner	replace-consumable
chang toner	replace-consumable
=chang toner	replace-consumable
chang ink	replace-consumable
=chang ink	replace-consumable
other cartridg	replace-consumable
=cartridg other	replace-consumable
old cartridg back	replace-consumable
=back cartridg old	replace-consumable
replac drum	replace-consumable
=drum replac	replace-consumable
new paper	replace-consumable
=new paper	replace-consumable
chang paper	replace-consumable
=chang paper	replace-consumable
other paper	replace-consumable
=other paper	replace-consumable
replac ink cartridg	replace-consumable
=cartridg ink replac	replace-consumable
new ink	replace-consumable
=ink new	replace-consumable
chang cartridg	replace-consumable
=cartridg chang	replace-consumable
refill paper	replace-consumable
=paper refill	replace-consumable
remov paper jam	replace-consumable
=jam paper remov	replace-consumable
clean print head	replace-consumable
=clean head print	replace-consumable
shook toner	replace-consumable
=shook toner	replace-consumable
print head clean	replace-consumable
head clean	replace-consumable
=clean head	replace-consumable
nozzl clean	replace-consumable
=clean nozzl	replace-consumable
took cartridg	replace-consumable
=cartridg took	replace-consumable
toner gewechselt	replace-consumable
=gewechselt toner	replace-consumable
patron gewechselt	replace-consumable
=gewechselt patron	replace-consumable
neu patron	replace-consumable
=neu patron	replace-consumable
neuer toner	replace-consumable
=neuer toner	replace-consumable
druckkopf gereinigt	replace-consumable
=druckkopf gereinigt	replace-consumable
papier gewechselt	replace-consumable
=gewechselt papier	replace-consumable
papierstau beseitigt	replace-consumable
=beseitigt papierstau	replace-consumable
tint gewechselt	replace-consumable
=gewechselt tint	replace-consumable
patron getauscht	replace-consumable
=getauscht patron	replace-consumable
toner getauscht	replace-consumable
=getauscht toner	replace-consumable
druckkopfreinigung	replace-consumable
other sim	other-sim
=other sim	other-sim
other sim card	other-sim
=card other sim	other-sim
sim other phone	other-sim
=other phone sim	other-sim
new sim	other-sim
=new sim	other-sim
new sim card	other-sim
=card new sim	other-sim
replac sim	other-sim
=replac sim	other-sim
swap sim	other-sim
=sim swap	other-sim
reinsert sim	other-sim
=reinsert sim	other-sim
took sim	other-sim
=sim took	other-sim
reseat sim	other-sim
=reseat sim	other-sim
sim card reinsert	other-sim
=card reinsert sim	other-sim
sim card other phone	other-sim
=card other phone sim	other-sim
neu sim kart	other-sim
=kart neu sim	other-sim
sim kart other phone	other-sim
=kart other phone sim	other-sim
sim neu eingelegt	other-sim
=eingelegt neu sim	other-sim
other sim kart	other-sim
=kart other sim	other-sim
sim getauscht	other-sim
=getauscht sim	other-sim
replac filter	replace-filter
=filter replac	replace-filter
new filter	replace-filter
=filter new	replace-filter
other filter	replace-filter
=filter other	replace-filter
other dsl filter	replace-filter
=dsl filter other	replace-filter
replac microfilter	replace-filter
=microfilter replac	replace-filter
without filter	replace-filter
=filter without	replace-filter
chang filter	replace-filter
=chang filter	replace-filter
new micro-filter	replace-filter
=micro-filter new	replace-filter
new microfilter	replace-filter
=microfilter new	replace-filter
replac dsl filter	replace-filter
=dsl filter replac	replace-filter
replac splitter	replace-filter
=replac splitter	replace-filter
new splitter	replace-filter
=new splitter	replace-filter
other splitter	replace-filter
=other splitter	replace-filter
remov filter	replace-filter
=filter remov	replace-filter
filter getauscht	replace-filter
=filter getauscht	replace-filter
neuer filter	replace-filter
=filter neuer	replace-filter
ohn filter	replace-filter
=filter ohn	replace-filter
splitter getauscht	replace-filter
=getauscht splitter	replace-filter
neuer splitter	replace-filter
=neuer splitter	replace-filter
mov devic	move-device
=devic mov	move-device
mov router	move-device
=mov router	move-device
mov closer router	move-device
=closer mov router	move-device
closer router	move-device
=closer router	move-device
plac router higher	move-device
=higher plac router	move-device
mov phone	move-device
=mov phone	move-device
mov window	move-device
=mov window	move-device
mov antenna	move-device
=antenna mov	move-device
turn antenna	move-device
=antenna turn	move-device
router other plac	move-device
=other plac router	move-device
next router	move-device
=next router	move-device
mov printer	move-device
=mov printer	move-device
mov acces point	move-device
=acces mov point	move-device
router mov	move-device
mov modem	move-device
=modem mov	move-device
adjust antenna	move-device
=adjust antenna	move-device
near router	move-device
=near router	move-device
external antenna	move-device
=antenna external	move-device
mov near router	move-device
=mov near router	move-device
router umgestellt	move-device
=router umgestellt	move-device
anten ausgerichtet	move-device
=anten ausgerichtet	move-device
router ander aufgestellt	move-device
=ander aufgestellt router	move-device
direkt neben router	move-device
=direkt neben router	move-device
remov interferenc	remove-interference
=interferenc remov	remove-interference
switch off microwav	remove-interference
=microwav off switch	remove-interference
microwav off	remove-interference
=microwav off	remove-interference
switch off baby monitor	remove-interference
=baby monitor off switch	remove-interference
bluetooth off	remove-interference
=bluetooth off	remove-interference
turn off bluetooth	remove-interference
=bluetooth off turn	remove-interference
neighbour wifi check	remove-interference
=check neighbour wifi	remove-interference
switch off lamp	remove-interference
=lamp off switch	remove-interference
remov obstacl	remove-interference
=obstacl remov	remove-interference
switch off cordles phone	remove-interference
=cordles off phone switch	remove-interference
turn off other wifi	remove-interference
=off other turn wifi	remove-interference
mikrowell aus	remove-interference
=aus mikrowell	remove-interference
bluetooth aus	remove-interference
=aus bluetooth	remove-interference
babyphon aus	remove-interference
=aus babyphon	remove-interference
chang password	change-password
=chang password	change-password
password chang	change-password
reset password	change-password
=password reset	change-password
new password	change-password
=new password	change-password
password reset	change-password
set new password	change-password
=new password set	change-password
forgot password link	change-password
=forgot link password	change-password
new login password	change-password
=login new password	change-password
got new password	change-password
=got new password	change-password
chang wifi key	change-password
=chang key wifi	change-password
neu password	change-password
=neu password	change-password
new account	new-account
=account new	new-account
creat new account	new-account
=account creat new	new-account
register new account	new-account
=account new register	new-account
new mailbox	new-account
=mailbox new	new-account
new user account	new-account
=account new user	new-account
open new account	new-account
=account new open	new-account
register again	new-account
=again register	new-account
sign again	new-account
=again sign	new-account
new mail identity	new-account
=identity mail new	new-account
delet creat account	new-account
=account creat delet	new-account
creat new user	new-account
=creat new user	new-account
neu konto	new-account
=konto neu	new-account
neu konto angelegt	new-account
=angelegt konto neu	new-account
neuer account	new-account
=account neuer	new-account
neu registriert	new-account
=neu registriert	new-account
neu postfach	new-account
=neu postfach	new-account
neuer benutzer angelegt	new-account
=angelegt benutzer neuer	new-account
new key	new-key
=key new	new-key
new licence key	new-key
=key licence new	new-key
new certificat	new-key
=certificat new	new-key
renew certificat	new-key
=certificat renew	new-key
enter licence key again	new-key
=again enter key licence	new-key
new activation cod	new-key
=activation cod new	new-key
reactivat licence	new-key
=licence reactivat	new-key
activat again	new-key
=activat again	new-key
reactivat	new-key
new token	new-key
=new token	new-key
new api key	new-key
=api key new	new-key
reissu certificat	new-key
=certificat reissu	new-key
new serial number	new-key
=new number serial	new-key
activation again	new-key
=activation again	new-key
regenerat key	new-key
=key regenerat	new-key
lizenz neu aktiviert	new-key
=aktiviert lizenz neu	new-key
neu zertifikat	new-key
=neu zertifikat	new-key
neu aktiviert	new-key
=aktiviert neu	new-key
zertifikat erneuert	new-key
=erneuert zertifikat	new-key
neuer aktivierungscod	new-key
=aktivierungscod neuer	new-key
check account statu	check-account-status
=account check statu	check-account-status
check account	check-account-status
=account check	check-account-status
look account pag	check-account-status
=account look pag	check-account-status
check customer portal	check-account-status
=check customer portal	check-account-status
logg customer portal	check-account-status
=customer logg portal	check-account-status
check subscription	check-account-status
=check subscription	check-account-status
check balanc	check-account-status
=balanc check	check-account-status
check tarif	check-account-status
=check tarif	check-account-status
check plan	check-account-status
=check plan	check-account-status
check licence	check-account-status
=check licence	check-account-status
check contract	check-account-status
=check contract	check-account-status
account check	check-account-status
check payment	check-account-status
=check payment	check-account-status
check payment statu	check-account-status
=check payment statu	check-account-status
check account setting	check-account-status
=account check setting	check-account-status
check invoic	check-account-status
=check invoic	check-account-status
check bill pag	check-account-status
=bill check pag	check-account-status
check subscription statu	check-account-status
=check statu subscription	check-account-status
check bill	check-account-status
=bill check	check-account-status
check permission	check-account-status
=check permission	check-account-status
check expiry dat	check-account-status
=check dat expiry	check-account-status
check domain expiry	check-account-status
=check domain expiry	check-account-status
check personal account	check-account-status
=account check personal	check-account-status
check entitlement	check-account-status
=check entitlement	check-account-status
pay or renew	pay-or-renew
=or pay renew	pay-or-renew
paid	pay-or-renew
paid bill	pay-or-renew
=bill paid	pay-or-renew
renew subscription	pay-or-renew
=renew subscription	pay-or-renew
renew	pay-or-renew
paid invoic	pay-or-renew
=invoic paid	pay-or-renew
renew licence	pay-or-renew
=licence renew	pay-or-renew
topp	pay-or-renew
topp balanc	pay-or-renew
=balanc topp	pay-or-renew
paid again	pay-or-renew
=again paid	pay-or-renew
renew domain	pay-or-renew
=domain renew	pay-or-renew
renew contract	pay-or-renew
=contract renew	pay-or-renew
updat card	pay-or-renew
=card updat	pay-or-renew
enter new card	pay-or-renew
=card enter new	pay-or-renew
updat payment method	pay-or-renew
=method payment updat	pay-or-renew
new card enter	pay-or-renew
paid outstand bill	pay-or-renew
=bill outstand paid	pay-or-renew
updat card detail	pay-or-renew
=card detail updat	pay-or-renew
bezahlt	pay-or-renew
rechnung bezahlt	pay-or-renew
=bezahlt rechnung	pay-or-renew
guthaben aufgeladen	pay-or-renew
=aufgeladen guthaben	pay-or-renew
zahlungsdaten aktualisiert	pay-or-renew
=aktualisiert zahlungsdaten	pay-or-renew
neu kart hinterlegt	pay-or-renew
=hinterlegt kart neu	pay-or-renew
accept agreement	accept-agreement
=accept agreement	accept-agreement
accept term	accept-agreement
=accept term	accept-agreement
sign agreement	accept-agreement
=agreement sign	accept-agreement
accept licence agreement	accept-agreement
=accept agreement licence	accept-agreement
confirm agreement	accept-agreement
=agreement confirm	accept-agreement
agre term	accept-agreement
=agre term	accept-agreement
accept new term	accept-agreement
=accept new term	accept-agreement
accept condition	accept-agreement
=accept condition	accept-agreement
confirm mail addres	accept-agreement
=addres confirm mail	accept-agreement
verifi mail	accept-agreement
=mail verifi	accept-agreement
verifi identity	accept-agreement
=identity verifi	accept-agreement
agb akzeptiert	accept-agreement
=agb akzeptiert	accept-agreement
vereinbarung akzeptiert	accept-agreement
=akzeptiert vereinbarung	accept-agreement
nutzungsbedingungen akzeptiert	accept-agreement
=akzeptiert nutzungsbedingungen	accept-agreement
read notic	read-notices
=notic read	read-notices
check statu pag	read-notices
=check pag statu	read-notices
look statu pag	read-notices
=look pag statu	read-notices
check outag pag	read-notices
=check outag pag	read-notices
read announcement	read-notices
=announcement read	read-notices
check outag map	read-notices
=check map outag	read-notices
check notic	read-notices
=check notic	read-notices
read provider new	read-notices
=new provider read	read-notices
check downdetector	read-notices
=check downdetector	read-notices
read provider mail	read-notices
=mail provider read	read-notices
check outag	read-notices
=check outag	read-notices
ask neighbour	read-notices
=ask neighbour	read-notices
neighbour hav troubl	read-notices
=hav neighbour troubl	read-notices
check servic statu	read-notices
=check servic statu	read-notices
nachbarn gefragt	read-notices
=gefragt nachbarn	read-notices
call provider	call-provider
=call provider	call-provider
phon provider	call-provider
=phon provider	call-provider
rang provider	call-provider
=provider rang	call-provider
contact provider	call-provider
=contact provider	call-provider
ask provider	call-provider
=ask provider	call-provider
wrot provider	call-provider
=provider wrot	call-provider
call technical provider	call-provider
=call provider technical	call-provider
open ticket	call-provider
=open ticket	call-provider
open ticket provider	call-provider
=open provider ticket	call-provider
mail provider	call-provider
=mail provider	call-provider
chat provider	call-provider
=chat provider	call-provider
call again	call-provider
=again call	call-provider
call	call-provider
report fault	call-provider
=fault report	call-provider
report	call-provider
report provider	call-provider
=provider report	call-provider
provider ticket	call-provider
=provider ticket	call-provider
ask manufacturer	call-provider
=ask manufacturer	call-provider
contact vendor	call-provider
=contact vendor	call-provider
contact manufacturer	call-provider
=contact manufacturer	call-provider
call manufacturer	call-provider
=call manufacturer	call-provider
call bank	call-provider
=bank call	call-provider
ask administrator	call-provider
=administrator ask	call-provider
ask admin	call-provider
=admin ask	call-provider
contact seller	call-provider
=contact seller	call-provider
call company	call-provider
=call company	call-provider
ask department	call-provider
=ask department	call-provider
call department	call-provider
=call department	call-provider
call customer servic	call-provider
=call customer servic	call-provider
contact customer servic	call-provider
=contact customer servic	call-provider
wrot mail provider	call-provider
=mail provider wrot	call-provider
call first lin	call-provider
=call first lin	call-provider
call vendor	call-provider
=call vendor	call-provider
ask vendor	call-provider
=ask vendor	call-provider
provider angerufen	call-provider
=angerufen provider	call-provider
kundendienst angerufen	call-provider
=angerufen kundendienst	call-provider
provider angeschrieben	call-provider
=angeschrieben provider	call-provider
provider gechattet	call-provider
=gechattet provider	call-provider
hersteller gefragt	call-provider
=gefragt hersteller	call-provider
angerufen	call-provider
hersteller kontaktiert	call-provider
=hersteller kontaktiert	call-provider
kundenservic angerufen	call-provider
=angerufen kundenservic	call-provider
bank angerufen	call-provider
=angerufen bank	call-provider
provider kontaktiert	call-provider
=kontaktiert provider	call-provider
provider lin test	provider-line-test
=lin provider test	provider-line-test
lin test	provider-line-test
=lin test	provider-line-test
provider test lin	provider-line-test
lin measur provider	provider-line-test
=lin measur provider	provider-line-test
remot lin test	provider-line-test
=lin remot test	provider-line-test
provider measur lin	provider-line-test
lin check	provider-line-test
=check lin	provider-line-test
automatic lin test	provider-line-test
=automatic lin test	provider-line-test
provider check lin	provider-line-test
=check lin provider	provider-line-test
provider ran lin test	provider-line-test
=lin provider ran test	provider-line-test
provider check sid	provider-line-test
=check provider sid	provider-line-test
provider test sid	provider-line-test
=provider sid test	provider-line-test
provider check server	provider-line-test
=check provider server	provider-line-test
leitung gemessen	provider-line-test
=gemessen leitung	provider-line-test
leitungstest	provider-line-test
leitungsmessung	provider-line-test
provider leitung gemessen	provider-line-test
=gemessen leitung provider	provider-line-test
leitung durchgemessen	provider-line-test
=durchgemessen leitung	provider-line-test
provider account fix	provider-account-fix
=account fix provider	provider-account-fix
provider correct account	provider-account-fix
=account correct provider	provider-account-fix
provider reset account	provider-account-fix
=account provider reset	provider-account-fix
account re-creat	provider-account-fix
=account re-creat	provider-account-fix
provider re-creat account	provider-account-fix
=account provider re-creat	provider-account-fix
provider updat computer addres	provider-account-fix
=addres computer provider updat	provider-account-fix
computer addres register again	provider-account-fix
=addres again computer register	provider-account-fix
provider chang record	provider-account-fix
=chang provider record	provider-account-fix
account unlock	provider-account-fix
=account unlock	provider-account-fix
provider unlock account	provider-account-fix
=account provider unlock	provider-account-fix
account record re-creat	provider-account-fix
=account re-creat record	provider-account-fix
provider re-provision	provider-account-fix
=provider re-provision	provider-account-fix
re-provision	provider-account-fix
reprovision	provider-account-fix
provider reset session	provider-account-fix
=provider reset session	provider-account-fix
provider reset port	provider-account-fix
=port provider reset	provider-account-fix
profil reset provider	provider-account-fix
=profil provider reset	provider-account-fix
provider correct computer addres	provider-account-fix
=addres computer correct provider	provider-account-fix
account reset provider	provider-account-fix
provider unblock account	provider-account-fix
=account provider unblock	provider-account-fix
admin unlock account	provider-account-fix
=account admin unlock	provider-account-fix
admin reset account	provider-account-fix
=account admin reset	provider-account-fix
licence assign again	provider-account-fix
=again assign licence	provider-account-fix
provider re-register modem	provider-account-fix
=modem provider re-register	provider-account-fix
provider register modem	provider-account-fix
=modem provider register	provider-account-fix
konto neu angelegt provider	provider-account-fix
=angelegt konto neu provider	provider-account-fix
provider konto entsperrt	provider-account-fix
=entsperrt konto provider	provider-account-fix
konto entsperrt	provider-account-fix
=entsperrt konto	provider-account-fix
provider konto neu angelegt	provider-account-fix
admin konto entsperrt	provider-account-fix
=admin entsperrt konto	provider-account-fix
technician visit	technician-visit
=technician visit	technician-visit
technician cam	technician-visit
=cam technician	technician-visit
engineer cam	technician-visit
=cam engineer	technician-visit
engineer visit	technician-visit
=engineer visit	technician-visit
technician	technician-visit
visit technician	technician-visit
technician her	technician-visit
=her technician	technician-visit
field engineer	technician-visit
=engineer field	technician-visit
technician sit	technician-visit
=sit technician	technician-visit
repair man cam	technician-visit
=cam man repair	technician-visit
installer cam	technician-visit
=cam installer	technician-visit
electrician cam	technician-visit
=cam electrician	technician-visit
technician repair	technician-visit
=repair technician	technician-visit
sent repair	technician-visit
=repair sent	technician-visit
took repair shop	technician-visit
=repair shop took	technician-visit
engineer sit	technician-visit
=engineer sit	technician-visit
provider sent technician	technician-visit
=provider sent technician	technician-visit
took devic workshop	technician-visit
=devic took workshop	technician-visit
brought repair shop	technician-visit
=brought repair shop	technician-visit
techniker da	technician-visit
=da techniker	technician-visit
techniker kam	technician-visit
=kam techniker	technician-visit
technikerbesuch	technician-visit
techniker vor ort	technician-visit
=ort techniker vor	technician-visit
techniker	technician-visit
reparatur gebracht	technician-visit
=gebracht reparatur	technician-visit
elektriker da	technician-visit
=da elektriker	technician-visit
monteur da	technician-visit
=da monteur	technician-visit
techniker geschickt	technician-visit
=geschickt techniker	technician-visit
remot session	remote-session
=remot session	remote-session
remot provider	remote-session
=provider remot	remote-session
teamviewer	remote-session
anydesk	remote-session
remot computer session	remote-session
=computer remot session	remote-session
remot help	remote-session
=help remot	remote-session
technician connect remotely	remote-session
=connect remotely technician	remote-session
remot assistanc	remote-session
=assistanc remot	remote-session
remot control session	remote-session
=control remot session	remote-session
provider connect remotely	remote-session
=connect provider remotely	remote-session
fernwartung	remote-session
per teamviewer	remote-session
=per teamviewer	remote-session
fernzugrif	remote-session
remot sitzung	remote-session
=remot sitzung	remote-session
escalat	escalate
ask supervisor	escalate
=ask supervisor	escalate
ask next lin	escalate
=ask lin next	escalate
complaint	escalate
written complaint	escalate
=complaint written	escalate
complain	escalate
sent complaint	escalate
=complaint sent	escalate
other level provider	escalate
=level other provider	escalate
ask specialist	escalate
=ask specialist	escalate
complain authority	escalate
=authority complain	escalate
regulator	escalate
complaint department	escalate
=complaint department	escalate
spok manager	escalate
=manager spok	escalate
complaint mail	escalate
=complaint mail	escalate
complain writ	escalate
=complain writ	escalate
lawyer	escalate
eskaliert	escalate
beschwerd	escalate
beschwerd geschrieben	escalate
=beschwerd geschrieben	escalate
vorgesetzten verlangt	escalate
=verlangt vorgesetzten	escalate
other level	escalate
=level other	escalate
bundesnetzagentur	escalate
schriftlich beschwert	escalate
=beschwert schriftlich	escalate
teamleiter verlangt	escalate
=teamleiter verlangt	escalate
reorder	reorder
order again	reorder
=again order	reorder
plac order again	reorder
=again order plac	reorder
new order	reorder
=new order	reorder
cancell order again	reorder
=again cancell order	reorder
order new lin	reorder
=lin new order	reorder
order plac again	reorder
resubmit order	reorder
=order resubmit	reorder
resubmit software	reorder
=resubmit software	reorder
neu bestellt	reorder
=bestellt neu	reorder
erneut bestellt	reorder
=bestellt erneut	reorder
auftrag neu erteilt	reorder
=auftrag erteilt neu	reorder
storniert neu bestellt	reorder
=bestellt neu storniert	reorder
nochmal bestellt	reorder
=bestellt nochmal	reorder
chang provider	change-provider
=chang provider	change-provider
switch provider	change-provider
=provider switch	change-provider
other provider	change-provider
=other provider	change-provider
new provider	change-provider
=new provider	change-provider
mov other provider	change-provider
=mov other provider	change-provider
cancell contract	change-provider
=cancell contract	change-provider
other host	change-provider
=host other	change-provider
chang host	change-provider
=chang host	change-provider
switch bank	change-provider
=bank switch	change-provider
provider gewechselt	change-provider
=gewechselt provider	change-provider
neuer provider	change-provider
=neuer provider	change-provider
anbieterwechsel	change-provider
"""
