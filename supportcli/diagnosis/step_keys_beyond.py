"""The wordings of step_names.py beyond ASCII, as an index. Generated: `python -m supportcli.diagnosis.step_names`.

Long because it is an index; one text is loaded and searched in microseconds, two thousand small strings are not.
"""

# fmt: off
BEYOND = """
password überprüft	retype-password
=password überprüft	retype-password
zugangsdaten geprüft	retype-password
=geprüft zugangsdaten	retype-password
вве password занов	retype-password
=password вве занов	retype-password
перенабр password	retype-password
=password перенабр	retype-password
повторн вве password	retype-password
=password вве повторн	retype-password
вве login password занов	retype-password
=login password вве занов	retype-password
переве password	retype-password
=password переве	retype-password
провер password	retype-password
=password провер	retype-password
провер login password	retype-password
=login password провер	retype-password
набр password раз	retype-password
=password набр раз	retype-password
вве password раз	retype-password
=password вве раз	retype-password
перенабр login password	retype-password
=login password перенабр	retype-password
продиктов login phone	dictate-login
=login phone продиктов	dictate-login
продиктов password	dictate-login
=password продиктов	dictate-login
продиктов login password	dictate-login
=login password продиктов	dictate-login
password продиктован phone	dictate-login
=password phone продиктован	dictate-login
свер login букв	dictate-login
=login букв свер	dictate-login
login продиктован phone	dictate-login
=login phone продиктован	dictate-login
feststelltast geprüft	caps-lock
=feststelltast geprüft	caps-lock
tastaturlayout geprüft	caps-lock
=geprüft tastaturlayout	caps-lock
провер раскладк	caps-lock
=провер раскладк	caps-lock
смен раскладк	caps-lock
=раскладк смен	caps-lock
провер cap lock	caps-lock
=cap lock провер	caps-lock
выключ cap lock	caps-lock
=cap lock выключ	caps-lock
раскладк клавиатур	caps-lock
=клавиатур раскладк	caps-lock
schalter geprüft	physical-switch
=geprüft schalter	physical-switch
einschalter geprüft	physical-switch
=einschalter geprüft	physical-switch
wifi schalter geprüft	physical-switch
=geprüft schalter wifi	physical-switch
провер выключател	physical-switch
=выключател провер	physical-switch
включ тумблер	physical-switch
=включ тумблер	physical-switch
провер кнопк питан	physical-switch
=кнопк питан провер	physical-switch
переключ тумблер	physical-switch
=переключ тумблер	physical-switch
провер переключател	physical-switch
=переключател провер	physical-switch
раз	retry
повтор попытк	retry
=повтор попытк	retry
переподключилс	retry
подключилс занов	retry
=занов подключилс	retry
отправ раз	retry
=отправ раз	retry
переподключен	retry
раз подключилс	retry
=подключилс раз	retry
über nacht gewartet	wait
=gewartet nacht über	wait
подожд	wait
жда	wait
подожд ден	wait
=ден подожд	wait
ожидан	wait
ждал	wait
перезагруз computer	restart-computer
=computer перезагруз	restart-computer
перезагрузк	restart-computer
перезагруз	restart-computer
перезагруз windows	restart-computer
=windows перезагруз	restart-computer
перезапуст computer	restart-computer
=computer перезапуст	restart-computer
выклвк computer	restart-computer
=computer выклвк	restart-computer
ребут	restart-computer
перезагрузк computer	restart-computer
=computer перезагрузк	restart-computer
software geschlossen neu geöffnet	restart-app
=geschlossen geöffnet neu software	restart-app
перезапуст software	restart-app
=software перезапуст	restart-app
закры откры software	restart-app
=software закры откры	restart-app
перезапуст браузер	restart-app
=браузер перезапуст	restart-app
перезапуст служб	restart-app
=перезапуст служб	restart-app
закры снов откры software	restart-app
=software закры откры снов	restart-app
переустанов software	reinstall-software
=software переустанов	reinstall-software
переустанов	reinstall-software
переустановк	reinstall-software
переустановк software	reinstall-software
=software переустановк	reinstall-software
удал установ software	reinstall-software
=software удал установ	reinstall-software
снес постав занов	reinstall-software
=занов постав снес	reinstall-software
установ software занов	reinstall-software
=software занов установ	reinstall-software
обнов software	update-software
=software обнов	update-software
установ обновлен	update-software
=обновлен установ	update-software
обнов до последн верс	update-software
=верс до обнов последн	update-software
обновлен software	update-software
=software обновлен	update-software
обнов windows	update-software
=windows обнов	update-software
обнов	update-software
ältere version installiert	downgrade-software
=installiert version ältere	downgrade-software
alt version zurück	downgrade-software
=alt version zurück	downgrade-software
zurückgerollt	downgrade-software
откат верс	downgrade-software
=верс откат	downgrade-software
откат обновлен	downgrade-software
=обновлен откат	downgrade-software
постав стар верс	downgrade-software
=верс постав стар	downgrade-software
откат	downgrade-software
удал обновлен	downgrade-software
=обновлен удал	downgrade-software
установ предыдущ верс	downgrade-software
=верс предыдущ установ	downgrade-software
other браузер	other-software
=other браузер	other-software
режим инкогнит	other-software
=инкогнит режим	other-software
сайт	other-software
веб-верс	other-software
веб	other-software
other почтов software	other-software
=other software почтов	other-software
cooki gelöscht	clear-cache
=cooki gelöscht	clear-cache
cach gelöscht	clear-cache
=cach gelöscht	clear-cache
temporäre dateien gelöscht	clear-cache
=dateien gelöscht temporäre	clear-cache
browserdaten gelöscht	clear-cache
=browserdaten gelöscht	clear-cache
очист кеш	clear-cache
=кеш очист	clear-cache
почист кеш	clear-cache
=кеш почист	clear-cache
очист кук	clear-cache
=кук очист	clear-cache
удал временн файл	clear-cache
=временн удал файл	clear-cache
очист кэш	clear-cache
=кэш очист	clear-cache
почист кэш	clear-cache
=кэш почист	clear-cache
очистк кэш	clear-cache
=кэш очистк	clear-cache
удал кук	clear-cache
=кук удал	clear-cache
отключ расширен	disable-addons
=отключ расширен	disable-addons
отключ дополнен	disable-addons
=дополнен отключ	disable-addons
отключ плагин	disable-addons
=отключ плагин	disable-addons
отключ блокировщик реклам	disable-addons
=блокировщик отключ реклам	disable-addons
безопасн режим	disable-addons
=безопасн режим	disable-addons
выключ расширен	disable-addons
=выключ расширен	disable-addons
отключ брандмауэр	disable-firewall
=брандмауэр отключ	disable-firewall
отключ антивирус	disable-firewall
=антивирус отключ	disable-firewall
выключ антивирус	disable-firewall
=антивирус выключ	disable-firewall
отключ фаерво	disable-firewall
=отключ фаерво	disable-firewall
отключ файрво	disable-firewall
=отключ файрво	disable-firewall
выключ брандмауэр	disable-firewall
=брандмауэр выключ	disable-firewall
удал антивирус	disable-firewall
=антивирус удал	disable-firewall
без антивирус	disable-firewall
=антивирус без	disable-firewall
отключ vpn	disable-vpn
=vpn отключ	disable-vpn
без vpn	disable-vpn
=vpn без	disable-vpn
выключ vpn	disable-vpn
=vpn выключ	disable-vpn
отключ прокс	disable-vpn
=отключ прокс	disable-vpn
без прокс	disable-vpn
=без прокс	disable-vpn
отключ впн	disable-vpn
=впн отключ	disable-vpn
без впн	disable-vpn
=без впн	disable-vpn
viren geprüft	malware-scan
=geprüft viren	malware-scan
virenprüfung	malware-scan
провер вирус	malware-scan
=вирус провер	malware-scan
проверк вирус	malware-scan
=вирус проверк	malware-scan
просканиров антивирус	malware-scan
=антивирус просканиров	malware-scan
провер антивирус	malware-scan
=антивирус провер	malware-scan
сканиров антивирус	malware-scan
=антивирус сканиров	malware-scan
сканирован вирус	malware-scan
=вирус сканирован	malware-scan
переустанов windows	reinstall-os
=windows переустанов	reinstall-os
переустанов сист	reinstall-os
=переустанов сист	reinstall-os
снес сист	reinstall-os
=сист снес	reinstall-os
отформатиров диск	reinstall-os
=диск отформатиров	reinstall-os
переустановк windows	reinstall-os
=windows переустановк	reinstall-os
переустановк систем	reinstall-os
=переустановк систем	reinstall-os
переустанов виндовс	reinstall-os
=виндовс переустанов	reinstall-os
other систем	other-os
=other систем	other-os
линукс	other-os
загрузилс liv cd	other-os
=cd liv загрузилс	other-os
other ос	other-os
=other ос	other-os
из-под linux	other-os
=linux из-под	other-os
other операционн систем	other-os
=other операционн систем	other-os
переустанов драйвер	reinstall-driver
=драйвер переустанов	reinstall-driver
обнов драйвер	reinstall-driver
=драйвер обнов	reinstall-driver
установ драйвер занов	reinstall-driver
=драйвер занов установ	reinstall-driver
переустановк драйвер	reinstall-driver
=драйвер переустановк	reinstall-driver
переустанов принтер	reinstall-driver
=переустанов принтер	reinstall-driver
переустанов драйвер принтер	reinstall-driver
=драйвер переустанов принтер	reinstall-driver
einstellungen geprüft	check-settings
=einstellungen geprüft	check-settings
einstellungen geändert	check-settings
=einstellungen geändert	check-settings
konfiguration geprüft	check-settings
=geprüft konfiguration	check-settings
einstellungen überprüft	check-settings
=einstellungen überprüft	check-settings
konfiguration geändert	check-settings
=geändert konfiguration	check-settings
провер настройк	check-settings
=настройк провер	check-settings
измен настройк	check-settings
=измен настройк	check-settings
поменя настройк	check-settings
=настройк поменя	check-settings
провер конфигурац	check-settings
=конфигурац провер	check-settings
смен настройк	check-settings
=настройк смен	check-settings
проверк настроек	check-settings
=настроек проверк	check-settings
перепровер настройк	check-settings
=настройк перепровер	check-settings
настройк проверен	check-settings
=настройк проверен	check-settings
einstellungen zurückgesetzt	new-profile
=einstellungen zurückgesetzt	new-profile
profil gelöscht	new-profile
=gelöscht profil	new-profile
нов профил	new-profile
=нов профил	new-profile
созд нов профил	new-profile
=нов профил созд	new-profile
пересозд профил	new-profile
=пересозд профил	new-profile
сброс настройк software	new-profile
=software настройк сброс	new-profile
сброс настроек software	new-profile
=software настроек сброс	new-profile
dns geändert	change-dns
=dns geändert	change-dns
dns server geändert	change-dns
=dns geändert server	change-dns
смен dns	change-dns
=dns смен	change-dns
поменя dns	change-dns
=dns поменя	change-dns
пропис dns	change-dns
=dns пропис	change-dns
пропис dns гугл	change-dns
=dns гугл пропис	change-dns
смен днс	change-dns
=днс смен	change-dns
поменя днс	change-dns
=днс поменя	change-dns
port geöffnet	open-ports
=geöffnet port	open-ports
откры порт	open-ports
=откры порт	open-ports
проброс порт	open-ports
=порт проброс	open-ports
смен порт	open-ports
=порт смен	open-ports
computer adress geändert	clone-mac
=adress computer geändert	clone-mac
computer adress übernommen	clone-mac
=adress computer übernommen	clone-mac
склониров computer	clone-mac
=computer склониров	clone-mac
клониров мак адрес	clone-mac
=адрес клониров мак	clone-mac
смен computer адрес	clone-mac
=computer адрес смен	clone-mac
клонирован computer	clone-mac
=computer клонирован	clone-mac
склониров мак	clone-mac
=мак склониров	clone-mac
клониров computer адрес	clone-mac
=computer адрес клониров	clone-mac
druckaufträge gelöscht	clear-queue
=druckaufträge gelöscht	clear-queue
druckaufträge abgebrochen	clear-queue
=abgebrochen druckaufträge	clear-queue
очист очеред печат	clear-queue
=очеред очист печат	clear-queue
очист очеред	clear-queue
=очеред очист	clear-queue
удал задан печат	clear-queue
=задан печат удал	clear-queue
перезапуст диспетчер печат	clear-queue
=диспетчер перезапуст печат	clear-queue
очеред печат очищен	clear-queue
=очеред очищен печат	clear-queue
удал задан очеред	clear-queue
=задан очеред удал	clear-queue
log geprüft	read-logs
=geprüft log	read-logs
ereignisanzeig geprüft	read-logs
=ereignisanzeig geprüft	read-logs
посмотре лог	read-logs
=лог посмотре	read-logs
прочит лог	read-logs
=лог прочит	read-logs
провер лог	read-logs
=лог провер	read-logs
посмотре журн	read-logs
=журн посмотре	read-logs
изуч лог	read-logs
=изуч лог	read-logs
чтен лог	read-logs
=лог чтен	read-logs
провер журн	read-logs
=журн провер	read-logs
смотре лог	read-logs
=лог смотре	read-logs
led geprüft	measure
=geprüft led	measure
signalstärke gemessen	measure
=gemessen signalstärke	measure
измер	measure
замер скорос	measure
=замер скорос	measure
спидтест	measure
пинг	measure
пингует	measure
пинг проходит	measure
=пинг проходит	measure
трассировк	measure
провер сигн	measure
=провер сигн	measure
замер сигн	measure
=замер сигн	measure
посмотре индикатор	measure
=индикатор посмотре	measure
печа тестов страниц	measure
=печа страниц тестов	measure
пингов	measure
провер скорос	measure
=провер скорос	measure
замер скорост	measure
=замер скорост	measure
почит инструкц	search-docs
=инструкц почит	search-docs
поиск internet	search-docs
=internet поиск	search-docs
погугл	search-docs
иск форум	search-docs
=иск форум	search-docs
прочит инструкц	search-docs
=инструкц прочит	search-docs
чит форум	search-docs
=форум чит	search-docs
прочит справк	search-docs
=прочит справк	search-docs
computer сосед	other-computer
=computer сосед	other-computer
чуж computer	other-computer
=computer чуж	other-computer
computer коллег	other-computer
=computer коллег	other-computer
other gerät	other-device
=gerät other	other-device
other geräte	other-device
=geräte other	other-device
other устройств	other-device
=other устройств	other-device
планшет	other-device
other принтер	other-device
=other принтер	other-device
other пользовател	other-user
=other пользовател	other-user
другим пользовател	other-user
=другим пользовател	other-user
имен администратор	other-user
=администратор имен	other-user
администратор	other-user
other сотрудник	other-user
=other сотрудник	other-user
коллег	other-user
other учетн запис	other-account
=other запис учетн	other-account
other аккаунт	other-account
=other аккаунт	other-account
чужим login	other-account
=login чужим	other-account
other карт	other-account
=other карт	other-account
другим login	other-account
=login другим	other-account
чуж учетк	other-account
=учетк чуж	other-account
other ящик	other-account
=other ящик	other-account
other empfänger	other-document
=empfänger other	other-document
other документ	other-document
=other документ	other-document
other фай	other-document
=other фай	other-document
другим файл	other-document
=другим файл	other-document
other накладн	other-document
=other накладн	other-document
other счет	other-document
=other счет	other-document
other страниц	other-document
=other страниц	other-document
other сайт	other-document
=other сайт	other-document
other получател	other-document
=other получател	other-document
другим документ	other-document
=документ другим	other-document
other период	other-period
=other период	other-period
other месяц	other-period
=other месяц	other-period
other дат	other-period
=other дат	other-period
прошл месяц	other-period
=месяц прошл	other-period
other год	other-period
=other год	other-period
büro aus	other-place
=aus büro	other-place
other мест	other-place
=other мест	other-place
other конец город	other-place
=other город конец	other-place
other конц город	other-place
=other город конц	other-place
other комнат	other-place
=other комнат	other-place
дом	other-place
офис	other-place
сосед	other-place
über mobilfunk	other-network
=mobilfunk über	other-network
über hotspot	other-network
=hotspot über	other-network
other сет	other-network
=other сет	other-network
мобильн internet	other-network
=internet мобильн	other-network
разд phone	other-network
=phone разд	other-network
точк доступ phone	other-network
=phone доступ точк	other-network
мобильн сет	other-network
=мобильн сет	other-network
ohn verlängerung	remove-adapters
=ohn verlängerung	remove-adapters
verlängerungskabel entfernt	remove-adapters
=entfernt verlängerungskabel	remove-adapters
ohn verlängerungskabel	remove-adapters
=ohn verlängerungskabel	remove-adapters
убр переходник	remove-adapters
=переходник убр	remove-adapters
без переходник	remove-adapters
=без переходник	remove-adapters
без удлинител	remove-adapters
=без удлинител	remove-adapters
убр удлинител	remove-adapters
=убр удлинител	remove-adapters
убр сплиттер	remove-adapters
=сплиттер убр	remove-adapters
без сплиттер	remove-adapters
=без сплиттер	remove-adapters
убр переходник удлинител	remove-adapters
=переходник убр удлинител	remove-adapters
переходник убран	remove-adapters
=переходник убран	remove-adapters
без хаб	remove-adapters
=без хаб	remove-adapters
подключ напрям	connect-directly
=напрям подключ	connect-directly
напрям	connect-directly
без router	connect-directly
=router без	connect-directly
cable напрям computer	connect-directly
=cable computer напрям	connect-directly
мину router	connect-directly
=router мину	connect-directly
cable напрям	connect-directly
=cable напрям	connect-directly
воткну cable напрям	connect-directly
=cable воткну напрям	connect-directly
подключ cable напрям	connect-directly
=cable напрям подключ	connect-directly
напрям без router	connect-directly
=router без напрям	connect-directly
напрям computer	connect-directly
=computer напрям	connect-directly
gerät werkstat geprüft	test-device-elsewhere
=geprüft gerät werkstat	test-device-elsewhere
gerät woander getestet	test-device-elsewhere
=gerät getestet woander	test-device-elsewhere
modem проверен сервисн центр	test-device-elsewhere
=modem проверен сервисн центр	test-device-elsewhere
провер modem сервис	test-device-elsewhere
=modem провер сервис	test-device-elsewhere
modem провер	test-device-elsewhere
=modem провер	test-device-elsewhere
modem проверен	test-device-elsewhere
=modem проверен	test-device-elsewhere
modem исправен	test-device-elsewhere
=modem исправен	test-device-elsewhere
router проверен сервис	test-device-elsewhere
=router проверен сервис	test-device-elsewhere
провер modem сервисн центр	test-device-elsewhere
=modem провер сервисн центр	test-device-elsewhere
modem сосед работает	test-device-elsewhere
=modem работает сосед	test-device-elsewhere
modem провер сервисн центр	test-device-elsewhere
geräte einzeln getrennt	isolate-by-removal
=einzeln geräte getrennt	isolate-by-removal
отключ одн	isolate-by-removal
=одн отключ	isolate-by-removal
отключ устройств одн	isolate-by-removal
=одн отключ устройств	isolate-by-removal
метод исключен	isolate-by-removal
=исключен метод	isolate-by-removal
очеред отключ	isolate-by-removal
=отключ очеред	isolate-by-removal
отключ очеред	isolate-by-removal
other розетк	other-outlet
=other розетк	other-outlet
other телефонн розетк	other-outlet
=other розетк телефонн	other-outlet
other порт	other-port
=other порт	other-port
other usb порт	other-port
=other usb порт	other-port
other usb разъ	other-port
=other usb разъ	other-port
other порт router	other-port
=other router порт	other-port
other разъ	other-port
=other разъ	other-port
other клавиатур	other-keyboard
=other клавиатур	other-keyboard
экранн клавиатур	other-keyboard
=клавиатур экранн	other-keyboard
other мыш	other-keyboard
=other мыш	other-keyboard
внешн клавиатур	other-keyboard
=внешн клавиатур	other-keyboard
other мышк	other-keyboard
=other мышк	other-keyboard
cable geprüft	reseat-cable
=cable geprüft	reseat-cable
stecker geprüft	reseat-cable
=geprüft stecker	reseat-cable
cable überprüft	reseat-cable
=cable überprüft	reseat-cable
verkabelung geprüft	reseat-cable
=geprüft verkabelung	reseat-cable
провер cable	reseat-cable
=cable провер	reseat-cable
переподключ cable	reseat-cable
=cable переподключ	reseat-cable
вытащ встав cable	reseat-cable
=cable встав вытащ	reseat-cable
переткну cable	reseat-cable
=cable переткну	reseat-cable
провер контакт	reseat-cable
=контакт провер	reseat-cable
провер соединен	reseat-cable
=провер соединен	reseat-cable
передерну cable	reseat-cable
=cable передерну	reseat-cable
выну встав cable	reseat-cable
=cable встав выну	reseat-cable
вытащ воткну cable	reseat-cable
=cable воткну вытащ	reseat-cable
замен cable	replace-cable
=cable замен	replace-cable
поменя cable	replace-cable
=cable поменя	replace-cable
нов cable	replace-cable
=cable нов	replace-cable
смен cable	replace-cable
=cable смен	replace-cable
другим cable	replace-cable
=cable другим	replace-cable
перезагруз modem	restart-modem
=modem перезагруз	restart-modem
выклвк modem	restart-modem
=modem выклвк	restart-modem
перезапуст modem	restart-modem
=modem перезапуст	restart-modem
modem выключ	restart-modem
=modem выключ	restart-modem
перезагрузк modem	restart-modem
=modem перезагрузк	restart-modem
modem розетк	restart-modem
=modem розетк	restart-modem
переподключ modem	restart-modem
=modem переподключ	restart-modem
перевоткну modem	restart-modem
=modem перевоткну	restart-modem
перезагруз router	restart-router
=router перезагруз	restart-router
выклвк router	restart-router
=router выклвк	restart-router
перезапуст router	restart-router
=router перезапуст	restart-router
перезагрузк router	restart-router
=router перезагрузк	restart-router
router розетк	restart-router
=router розетк	restart-router
перезагруз точк доступ	restart-router
=доступ перезагруз точк	restart-router
gerät neu gestartet	restart-device
=gerät gestartet neu	restart-device
gerät auseingeschaltet	restart-device
=auseingeschaltet gerät	restart-device
перезагруз принтер	restart-device
=перезагруз принтер	restart-device
выклвк принтер	restart-device
=выклвк принтер	restart-device
перезагруз phone	restart-device
=phone перезагруз	restart-device
выклвк	restart-device
перезапуст устройств	restart-device
=перезапуст устройств	restart-device
перезагруз устройств	restart-device
=перезагруз устройств	restart-device
выну батаре	restart-device
=батаре выну	restart-device
режим полет	restart-device
=полет режим	restart-device
выклвк phone	restart-device
=phone выклвк	restart-device
перезагруз планшет	restart-device
=перезагруз планшет	restart-device
werkseinstellungen zurückgesetzt	factory-reset
=werkseinstellungen zurückgesetzt	factory-reset
router zurückgesetzt	factory-reset
=router zurückgesetzt	factory-reset
netzwerkeinstellungen zurückgesetzt	factory-reset
=netzwerkeinstellungen zurückgesetzt	factory-reset
phone zurückgesetzt	factory-reset
=phone zurückgesetzt	factory-reset
zurückgesetzt	factory-reset
сброс заводским настройк	factory-reset
=заводским настройк сброс	factory-reset
сброс router	factory-reset
=router сброс	factory-reset
сброс заводск	factory-reset
=заводск сброс	factory-reset
сброс настройк	factory-reset
=настройк сброс	factory-reset
хард ресет	factory-reset
=ресет хард	factory-reset
сброс modem	factory-reset
=modem сброс	factory-reset
сброс настроек	factory-reset
=настроек сброс	factory-reset
заводск настройк	factory-reset
=заводск настройк	factory-reset
сброс настроек сет	factory-reset
=настроек сброс сет	factory-reset
сброс до заводских настроек	factory-reset
=до заводских настроек сброс	factory-reset
сброс настройк router	factory-reset
=router настройк сброс	factory-reset
gerät neu eingerichtet	reconfigure-device
=eingerichtet gerät neu	reconfigure-device
ip adress geändert	reconfigure-device
=adress geändert ip	reconfigure-device
wifi kanal geändert	reconfigure-device
=geändert kanal wifi	reconfigure-device
перенастро router	reconfigure-device
=router перенастро	reconfigure-device
настро router занов	reconfigure-device
=router занов настро	reconfigure-device
смен кан wifi	reconfigure-device
=wifi кан смен	reconfigure-device
пропис ip	reconfigure-device
=ip пропис	reconfigure-device
статическ ip	reconfigure-device
=ip статическ	reconfigure-device
перенастро modem	reconfigure-device
=modem перенастро	reconfigure-device
занов настро router	reconfigure-device
перенастро	reconfigure-device
забы сет подключилс	reconfigure-device
=забы подключилс сет	reconfigure-device
смен ip адрес	reconfigure-device
=ip адрес смен	reconfigure-device
перенастро устройств	reconfigure-device
=перенастро устройств	reconfigure-device
пропис apn	reconfigure-device
=apn пропис	reconfigure-device
смен кан	reconfigure-device
=кан смен	reconfigure-device
обнов прошивк	firmware-update
=обнов прошивк	firmware-update
прош router	firmware-update
=router прош	firmware-update
перепрош	firmware-update
обновлен прошивк	firmware-update
=обновлен прошивк	firmware-update
нов прошивк	firmware-update
=нов прошивк	firmware-update
перепрош router	firmware-update
=router перепрош	firmware-update
обнов биос	firmware-update
=биос обнов	firmware-update
замен modem	replace-modem
=modem замен	replace-modem
нов modem	replace-modem
=modem нов	replace-modem
поменя modem	replace-modem
=modem поменя	replace-modem
modem замен	replace-modem
смен modem	replace-modem
=modem смен	replace-modem
поменял modem	replace-modem
=modem поменял	replace-modem
другим modem	other-modem
=modem другим	other-modem
стар modem	other-modem
=modem стар	other-modem
modem сосед	other-modem
=modem сосед	other-modem
чуж modem	other-modem
=modem чуж	other-modem
замен router	replace-router
=router замен	replace-router
нов router	replace-router
=router нов	replace-router
поменя router	replace-router
=router поменя	replace-router
стар router	replace-router
=router стар	replace-router
смен router	replace-router
=router смен	replace-router
другим router	replace-router
=router другим	replace-router
куп нов router	replace-router
=router куп нов	replace-router
gerät getauscht	replace-device
=gerät getauscht	replace-device
neu gerät	replace-device
=gerät neu	replace-device
gerät ausgetauscht	replace-device
=ausgetauscht gerät	replace-device
замен устройств	replace-device
=замен устройств	replace-device
нов принтер	replace-device
=нов принтер	replace-device
нов phone	replace-device
=phone нов	replace-device
other гарнитур	replace-device
=other гарнитур	replace-device
замен phone	replace-device
=phone замен	replace-device
замен принтер	replace-device
=замен принтер	replace-device
other микрофон	replace-device
=other микрофон	replace-device
нов устройств	replace-device
=нов устройств	replace-device
other наушник	replace-device
=other наушник	replace-device
нов гарнитур	replace-device
=гарнитур нов	replace-device
other ladegerät	replace-power-supply
=ladegerät other	replace-power-supply
замен блок питан	replace-power-supply
=блок замен питан	replace-power-supply
other блок питан	replace-power-supply
=other блок питан	replace-power-supply
нов блок питан	replace-power-supply
=блок нов питан	replace-power-supply
other зарядк	replace-power-supply
=other зарядк	replace-power-supply
поменя батарейк	replace-power-supply
=батарейк поменя	replace-power-supply
other адаптер питан	replace-power-supply
=other адаптер питан	replace-power-supply
поменя блок питан	replace-power-supply
=блок питан поменя	replace-power-supply
нов батаре	replace-power-supply
=батаре нов	replace-power-supply
замен сетев карт	replace-network-card
=замен карт сетев	replace-network-card
other сетев карт	replace-network-card
=other карт сетев	replace-network-card
нов сетев карт	replace-network-card
=карт нов сетев	replace-network-card
сетев карт поменя	replace-network-card
=карт поменя сетев	replace-network-card
other wifi адаптер	replace-network-card
=other wifi адаптер	replace-network-card
нов wifi адаптер	replace-network-card
=wifi адаптер нов	replace-network-card
замен картридж	replace-consumable
=замен картридж	replace-consumable
нов картридж	replace-consumable
=картридж нов	replace-consumable
замен тонер	replace-consumable
=замен тонер	replace-consumable
поменя картридж	replace-consumable
=картридж поменя	replace-consumable
прочист головк	replace-consumable
=головк прочист	replace-consumable
прочистк головк	replace-consumable
=головк прочистк	replace-consumable
other бумаг	replace-consumable
=other бумаг	replace-consumable
заправ картридж	replace-consumable
=заправ картридж	replace-consumable
стар картридж	replace-consumable
=картридж стар	replace-consumable
почист головк	replace-consumable
=головк почист	replace-consumable
поменя черн	replace-consumable
=поменя черн	replace-consumable
прочистк печатающ головк	replace-consumable
=головк печатающ прочистк	replace-consumable
other симк	other-sim
=other симк	other-sim
сим карт other phone	other-sim
=other phone карт сим	other-sim
нов симк	other-sim
=нов симк	other-sim
перестав симк	other-sim
=перестав симк	other-sim
other сим карт	other-sim
=other карт сим	other-sim
замен сим карт	other-sim
=замен карт сим	other-sim
выну встав симк	other-sim
=встав выну симк	other-sim
симк other phone	other-sim
=other phone симк	other-sim
замен фильтр	replace-filter
=замен фильтр	replace-filter
замен сплиттер	replace-filter
=замен сплиттер	replace-filter
нов сплиттер	replace-filter
=нов сплиттер	replace-filter
без фильтр	replace-filter
=без фильтр	replace-filter
поменя сплиттер	replace-filter
=поменя сплиттер	replace-filter
other сплиттер	replace-filter
=other сплиттер	replace-filter
näher router	move-device
=näher router	move-device
gerät umgestellt	move-device
=gerät umgestellt	move-device
перестав router	move-device
=router перестав	move-device
передвину router	move-device
=router передвину	move-device
ближ router	move-device
=router ближ	move-device
поверну антенн	move-device
=антенн поверну	move-device
ряд router	move-device
=router ряд	move-device
перемест router	move-device
=router перемест	move-device
подоше ближ router	move-device
=router ближ подоше	move-device
перестав modem	move-device
=modem перестав	move-device
störquellen entfernt	remove-interference
=entfernt störquellen	remove-interference
störquelle abgeschaltet	remove-interference
=abgeschaltet störquelle	remove-interference
убр помех	remove-interference
=помех убр	remove-interference
выключ микроволновк	remove-interference
=выключ микроволновк	remove-interference
выключ блютуз	remove-interference
=блютуз выключ	remove-interference
отключ источник помех	remove-interference
=источник отключ помех	remove-interference
выключ bluetooth	remove-interference
=bluetooth выключ	remove-interference
password geändert	change-password
=geändert password	change-password
password zurückgesetzt	change-password
=password zurückgesetzt	change-password
password zurücksetzen	change-password
=password zurücksetzen	change-password
смен password	change-password
=password смен	change-password
поменя password	change-password
=password поменя	change-password
нов password	change-password
=password нов	change-password
сброс password	change-password
=password сброс	change-password
восстанов password	change-password
=password восстанов	change-password
password смен	change-password
password изменен	change-password
=password изменен	change-password
нов аккаунт	new-account
=аккаунт нов	new-account
созд нов аккаунт	new-account
=аккаунт нов созд	new-account
зарегистрировалс занов	new-account
=занов зарегистрировалс	new-account
нов учетн запис	new-account
=запис нов учетн	new-account
нов ящик	new-account
=нов ящик	new-account
созд нов учетк	new-account
=нов созд учетк	new-account
нов учетк	new-account
=нов учетк	new-account
заве нов аккаунт	new-account
=аккаунт заве нов	new-account
neuer schlüssel	new-key
=neuer schlüssel	new-key
neuer lizenzschlüssel	new-key
=lizenzschlüssel neuer	new-key
нов ключ	new-key
=ключ нов	new-key
нов лицензионн ключ	new-key
=ключ лицензионн нов	new-key
вве ключ занов	new-key
=вве занов ключ	new-key
активиров занов	new-key
=активиров занов	new-key
нов сертификат	new-key
=нов сертификат	new-key
переактивиров лиценз	new-key
=лиценз переактивиров	new-key
перевыпуст сертификат	new-key
=перевыпуст сертификат	new-key
повторн активац	new-key
=активац повторн	new-key
обнов сертификат	new-key
=обнов сертификат	new-key
konto geprüft	check-account-status
=geprüft konto	check-account-status
kundenportal geprüft	check-account-status
=geprüft kundenportal	check-account-status
vertrag geprüft	check-account-status
=geprüft vertrag	check-account-status
guthaben geprüft	check-account-status
=geprüft guthaben	check-account-status
abo geprüft	check-account-status
=abo geprüft	check-account-status
lizenz geprüft	check-account-status
=geprüft lizenz	check-account-status
rechnung geprüft	check-account-status
=geprüft rechnung	check-account-status
zahlung geprüft	check-account-status
=geprüft zahlung	check-account-status
kontostand geprüft	check-account-status
=geprüft kontostand	check-account-status
tarif geprüft	check-account-status
=geprüft tarif	check-account-status
провер личн кабинет	check-account-status
=кабинет личн провер	check-account-status
провер баланс	check-account-status
=баланс провер	check-account-status
провер счет	check-account-status
=провер счет	check-account-status
провер тариф	check-account-status
=провер тариф	check-account-status
провер подписк	check-account-status
=подписк провер	check-account-status
провер лиценз	check-account-status
=лиценз провер	check-account-status
провер оплат	check-account-status
=оплат провер	check-account-status
посмотре личн кабинет	check-account-status
=кабинет личн посмотре	check-account-status
заше личн кабинет	check-account-status
=заше кабинет личн	check-account-status
провер аккаунт	check-account-status
=аккаунт провер	check-account-status
баланс положительн	check-account-status
=баланс положительн	check-account-status
провер договор	check-account-status
=договор провер	check-account-status
abo verlängert	pay-or-renew
=abo verlängert	pay-or-renew
verlängert	pay-or-renew
lizenz verlängert	pay-or-renew
=lizenz verlängert	pay-or-renew
domain verlängert	pay-or-renew
=domain verlängert	pay-or-renew
оплат	pay-or-renew
оплат счет	pay-or-renew
=оплат счет	pay-or-renew
продл подписк	pay-or-renew
=подписк продл	pay-or-renew
пополн баланс	pay-or-renew
=баланс пополн	pay-or-renew
продл	pay-or-renew
пополн счет	pay-or-renew
=пополн счет	pay-or-renew
продл лиценз	pay-or-renew
=лиценз продл	pay-or-renew
обнов карт	pay-or-renew
=карт обнов	pay-or-renew
продл домен	pay-or-renew
=домен продл	pay-or-renew
внес оплат	pay-or-renew
=внес оплат	pay-or-renew
привяз нов карт	pay-or-renew
=карт нов привяз	pay-or-renew
vertrag bestätigt	accept-agreement
=bestätigt vertrag	accept-agreement
bedingungen bestätigt	accept-agreement
=bedingungen bestätigt	accept-agreement
e-mail-adress bestätigt	accept-agreement
=bestätigt e-mail-adress	accept-agreement
приня соглашен	accept-agreement
=приня соглашен	accept-agreement
подтверд соглашен	accept-agreement
=подтверд соглашен	accept-agreement
приня услов	accept-agreement
=приня услов	accept-agreement
подпис соглашен	accept-agreement
=подпис соглашен	accept-agreement
подтверд почт	accept-agreement
=подтверд почт	accept-agreement
приня лицензионн соглашен	accept-agreement
=лицензионн приня соглашен	accept-agreement
подтверд адрес почт	accept-agreement
=адрес подтверд почт	accept-agreement
störungsseite geprüft	read-notices
=geprüft störungsseite	read-notices
statusseit geprüft	read-notices
=geprüft statusseit	read-notices
störungsmeldungen gelesen	read-notices
=gelesen störungsmeldungen	read-notices
allestörungen geprüft	read-notices
=allestörungen geprüft	read-notices
ankündigungen gelesen	read-notices
=ankündigungen gelesen	read-notices
провер объявлен	read-notices
=объявлен провер	read-notices
посмотре статус сервис	read-notices
=посмотре сервис статус	read-notices
провер авар	read-notices
=авар провер	read-notices
спрос сосед	read-notices
=сосед спрос	read-notices
провер страниц статус	read-notices
=провер статус страниц	read-notices
провер сбо	read-notices
=провер сбо	read-notices
почит новост provider	read-notices
=provider новост почит	read-notices
сосед спрос	read-notices
störung gemeldet	call-provider
=gemeldet störung	call-provider
ticket eröffnet	call-provider
=eröffnet ticket	call-provider
позвон provider	call-provider
=provider позвон	call-provider
звон поддержк	call-provider
=звон поддержк	call-provider
позвон поддержк	call-provider
=поддержк позвон	call-provider
обратилс поддержк	call-provider
=обратилс поддержк	call-provider
напис поддержк	call-provider
=напис поддержк	call-provider
звонок provider	call-provider
=provider звонок	call-provider
звонок поддержк	call-provider
=звонок поддержк	call-provider
остав заявк	call-provider
=заявк остав	call-provider
позвон техподдержк	call-provider
=позвон техподдержк	call-provider
обратилс provider	call-provider
=provider обратилс	call-provider
напис техподдержк	call-provider
=напис техподдержк	call-provider
звон provider	call-provider
=provider звон	call-provider
позвон	call-provider
остав заявк provider	call-provider
=provider заявк остав	call-provider
обратилс техподдержк	call-provider
=обратилс техподдержк	call-provider
позвон банк	call-provider
=банк позвон	call-provider
напис производител	call-provider
=напис производител	call-provider
leitung provider geprüft	provider-line-test
=geprüft leitung provider	provider-line-test
leitung geprüft	provider-line-test
=geprüft leitung	provider-line-test
provider провер лин	provider-line-test
=provider лин провер	provider-line-test
тест лин	provider-line-test
=лин тест	provider-line-test
проверк лин	provider-line-test
=лин проверк	provider-line-test
провер лин	provider-line-test
=лин провер	provider-line-test
измер лин	provider-line-test
=измер лин	provider-line-test
проверк лин provider	provider-line-test
=provider лин проверк	provider-line-test
provider провер сво сторон	provider-line-test
=provider провер сво сторон	provider-line-test
konto provider zurückgesetzt	provider-account-fix
=konto provider zurückgesetzt	provider-account-fix
computer adress provider geändert	provider-account-fix
=adress computer geändert provider	provider-account-fix
provider пересозд учетн запис	provider-account-fix
=provider запис пересозд учетн	provider-account-fix
provider сброс сесс	provider-account-fix
=provider сброс сесс	provider-account-fix
provider исправ запис	provider-account-fix
=provider запис исправ	provider-account-fix
разблокиров учетн запис	provider-account-fix
=запис разблокиров учетн	provider-account-fix
provider обнов computer	provider-account-fix
=computer provider обнов	provider-account-fix
перепривяз мак	provider-account-fix
=мак перепривяз	provider-account-fix
provider перепривяз computer	provider-account-fix
=computer provider перепривяз	provider-account-fix
разблокиров аккаунт	provider-account-fix
=аккаунт разблокиров	provider-account-fix
provider сброс порт	provider-account-fix
=provider порт сброс	provider-account-fix
пересозд учетн запис	provider-account-fix
=запис пересозд учетн	provider-account-fix
приход мастер	technician-visit
=мастер приход	technician-visit
мастер приход	technician-visit
техник приход	technician-visit
=приход техник	technician-visit
выезд мастер	technician-visit
=выезд мастер	technician-visit
вызв мастер	technician-visit
=вызв мастер	technician-visit
приезж монтер	technician-visit
=монтер приезж	technician-visit
отнес ремонт	technician-visit
=отнес ремонт	technician-visit
мастер	technician-visit
монтажник приход	technician-visit
=монтажник приход	technician-visit
мастер приех	technician-visit
=мастер приех	technician-visit
выезд техник	technician-visit
=выезд техник	technician-visit
монтер приход	technician-visit
=монтер приход	technician-visit
удаленн подключен	remote-session
=подключен удаленн	remote-session
тимвьювер	remote-session
удаленн поддержк	remote-session
=поддержк удаленн	remote-session
подключалис удаленн	remote-session
=подключалис удаленн	remote-session
удаленн доступ	remote-session
=доступ удаленн	remote-session
подключилс удаленн	remote-session
=подключилс удаленн	remote-session
эскалац	escalate
жалоб	escalate
напис жалоб	escalate
=жалоб напис	escalate
потребов начальник	escalate
=начальник потребов	escalate
роскомнадзор	escalate
письменн претенз	escalate
=письменн претенз	escalate
претенз	escalate
напис претенз	escalate
=напис претенз	escalate
other лин	escalate
=other лин	escalate
жалоб руководств	escalate
=жалоб руководств	escalate
под жалоб	escalate
=жалоб под	escalate
заказ занов	reorder
=заказ занов	reorder
нов заявк подключен	reorder
=заявк нов подключен	reorder
оформ заказ занов	reorder
=заказ занов оформ	reorder
перезаказ	reorder
повторн заказ	reorder
=заказ повторн	reorder
нов заказ	reorder
=заказ нов	reorder
vertrag gekündigt	change-provider
=gekündigt vertrag	change-provider
смен provider	change-provider
=provider смен	change-provider
переше other provider	change-provider
=other provider переше	change-provider
расторг договор	change-provider
=договор расторг	change-provider
нов provider	change-provider
=provider нов	change-provider
подключ other provider	change-provider
=other provider подключ	change-provider
"""

UNSPACED = """
パスワード再入力	retype-password
パスワード入れ直	retype-password
パスワード打ち直	retype-password
パスワードう一度入力	retype-password
ログインし直	retype-password
ログインしなおし	retype-password
重新输入密码	retype-password
再次输入密码	retype-password
重新登录	retype-password
重新登陆	retype-password
检查密码	retype-password
核对密码	retype-password
重新输入账号密码	retype-password
電話パスワード読み上げ	dictate-login
パスワード口頭確認	dictate-login
電話里核对密码	dictate-login
电话里核对密码	dictate-login
电话核对账号	dictate-login
キーボード配列確認	caps-lock
capslock確認	caps-lock
检查大小写	caps-lock
检查大写锁定	caps-lock
检查键盘布局	caps-lock
切换输入法	caps-lock
電源スイッチ確認	physical-switch
物理スイッチ確認	physical-switch
スイッチ入れ	physical-switch
检查电源开关	physical-switch
检查物理开关	physical-switch
打开开关	physical-switch
う一度試	retry
再試行	retry
やり直し	retry
再接続	retry
再送	retry
重试	retry
再试一次	retry
重新连接	retry
重新发送	retry
重连	retry
しばらく待	wait
待った	wait
一晩待	wait
様子見	wait
等待	wait
等	wait
等一等	wait
等待一天	wait
パソコン再起動	restart-computer
pc再起動	restart-computer
再起動	restart-computer
重启电脑	restart-computer
重启计算机	restart-computer
重新启动电脑	restart-computer
重启	restart-computer
电脑重启	restart-computer
アプリ再起動	restart-app
ソフト再起動	restart-app
アプリ閉じ開き	restart-app
サービス再起動	restart-app
ブラウザ再起動	restart-app
重启软件	restart-app
重启应用	restart-app
重启程序	restart-app
重启浏览器	restart-app
重启服务	restart-app
关闭重开软件	restart-app
重启app	restart-app
再インストール	reinstall-software
アプリ入れ直	reinstall-software
ソフト入れ直	reinstall-software
アプリ再インストール	reinstall-software
ソフト再インストール	reinstall-software
クライアント再インストール	reinstall-software
重新安装	reinstall-software
重装软件	reinstall-software
重装	reinstall-software
卸载重装	reinstall-software
重装客户端	reinstall-software
重新安装软件	reinstall-software
卸载后重装	reinstall-software
アップデート	update-software
最新版更新	update-software
更新プログラム適用	update-software
アプリ更新	update-software
ソフト更新	update-software
更新软件	update-software
升级软件	update-software
更新到最新版	update-software
安装更新	update-software
升级到最新版	update-software
更新系统	update-software
旧バージョン戻	downgrade-software
ダウングレード	downgrade-software
前バージョン戻	downgrade-software
更新アンインストール	downgrade-software
降级	downgrade-software
回退版本	downgrade-software
装回旧版本	downgrade-software
卸载更新	downgrade-software
旧版本	downgrade-software
回滚	downgrade-software
別ブラウザ	other-software
他ブラウザ	other-software
別ソフト	other-software
別アプリ	other-software
シークレットモード	other-software
ブラウザ版	other-software
web版	other-software
换浏览器	other-software
换个浏览器	other-software
其他浏览器	other-software
换软件	other-software
别的软件	other-software
无痕模式	other-software
网页版	other-software
换个软件	other-software
另一个浏览器	other-software
キャッシュ削除	clear-cache
キャッシュクリア	clear-cache
クッキー削除	clear-cache
cookie削除	clear-cache
清除缓存	clear-cache
清理缓存	clear-cache
清缓存	clear-cache
清除cookie	clear-cache
清空缓存	clear-cache
删除缓存	clear-cache
拡張機能無効	disable-addons
アドオン無効	disable-addons
プラグイン無効	disable-addons
広告ブロック無効	disable-addons
セーフモード	disable-addons
禁用扩展	disable-addons
关闭插件	disable-addons
禁用插件	disable-addons
关闭广告拦截	disable-addons
安全模式	disable-addons
关闭扩展	disable-addons
ファイアウォール無効	disable-firewall
ウイルス対策無効	disable-firewall
セキュリティソフト停止	disable-firewall
ファイアウォール切	disable-firewall
セキュリティソフト無効	disable-firewall
关闭防火墙	disable-firewall
关闭杀毒软件	disable-firewall
禁用防火墙	disable-firewall
关掉杀毒	disable-firewall
卸载杀毒软件	disable-firewall
退出杀毒软件	disable-firewall
vpn切	disable-vpn
vpnオフ	disable-vpn
vpn無効	disable-vpn
プロキシ無効	disable-vpn
关闭vpn	disable-vpn
断开vpn	disable-vpn
不用vpn	disable-vpn
关闭代理	disable-vpn
关掉vpn	disable-vpn
ウイルススキャン	malware-scan
ウイルスチェック	malware-scan
マルウェアスキャン	malware-scan
查杀病毒	malware-scan
病毒扫描	malware-scan
杀毒	malware-scan
全盘扫描	malware-scan
扫描病毒	malware-scan
windows再インストール	reinstall-os
os再インストール	reinstall-os
pc初期化	reinstall-os
パソコン初期化	reinstall-os
リカバリ	reinstall-os
重装系统	reinstall-os
重装windows	reinstall-os
格式化重装	reinstall-os
还原系统	reinstall-os
重新安装系统	reinstall-os
別os	other-os
linux試	other-os
ライブcd起動	other-os
换系统	other-os
另一个系统	other-os
用linux试	other-os
换操作系统	other-os
其他系统	other-os
ドライバ再インストール	reinstall-driver
ドライバー再インストール	reinstall-driver
ドライバ入れ直	reinstall-driver
ドライバー更新	reinstall-driver
ドライバ更新	reinstall-driver
ドライバー入れ直	reinstall-driver
重装驱动	reinstall-driver
更新驱动	reinstall-driver
重新安装驱动	reinstall-driver
重装打印机驱动	reinstall-driver
重新安装打印机驱动	reinstall-driver
設定確認	check-settings
設定変更	check-settings
設定見直	check-settings
設定チェック	check-settings
设定確認	check-settings
检查设置	check-settings
修改设置	check-settings
更改设置	check-settings
检查配置	check-settings
调整设置	check-settings
查看设置	check-settings
核对设置	check-settings
プロファイル作り直	new-profile
新しいプロファイル	new-profile
設定初期化	new-profile
新建配置文件	new-profile
重建配置文件	new-profile
重置软件设置	new-profile
恢复默认设置	new-profile
dns変更	change-dns
dnsサーバー変更	change-dns
修改dns	change-dns
更换dns	change-dns
换dns	change-dns
改dns	change-dns
手动设置dns	change-dns
ポート開放	open-ports
ポートフォワーディング	open-ports
ポート変更	open-ports
开放端口	open-ports
端口映射	open-ports
打开端口	open-ports
更换端口	open-ports
端口转发	open-ports
换端口	open-ports
macアドレスクローン	clone-mac
macアドレス変更	clone-mac
克隆mac	clone-mac
mac地址克隆	clone-mac
修改mac地址	clone-mac
克隆mac地址	clone-mac
印刷キュー削除	clear-queue
印刷ジョブ削除	clear-queue
キュークリア	clear-queue
印刷待ち削除	clear-queue
スプーラー再起動	clear-queue
清空打印队列	clear-queue
删除打印任务	clear-queue
清除打印队列	clear-queue
重启打印服务	clear-queue
取消打印任务	clear-queue
ログ確認	read-logs
ログ見	read-logs
ログ読	read-logs
イベントビューア	read-logs
查看日志	read-logs
看日志	read-logs
检查日志	read-logs
读日志	read-logs
查日志	read-logs
速度測定	measure
スピードテスト	measure
ping打	measure
ping確認	measure
電波測定	measure
ランプ確認	measure
テストページ印刷	measure
测速	measure
测试速度	measure
ping测试	measure
测量	measure
查看指示灯	measure
测信号	measure
打印测试页	measure
抓包	measure
路由跟踪	measure
マニュアル読	search-docs
説明書読	search-docs
ネット検索	search-docs
ググ	search-docs
faq見	search-docs
ヘルプ見	search-docs
查看说明书	search-docs
上网搜索	search-docs
百度	search-docs
查文档	search-docs
看说明书	search-docs
看帮助	search-docs
查论坛	search-docs
別pc	other-computer
別パソコン	other-computer
他パソコン	other-computer
他pc	other-computer
違うパソコン	other-computer
う一台pc	other-computer
別端末	other-computer
換电脑	other-computer
换电脑	other-computer
换一台电脑	other-computer
其他电脑	other-computer
另一台电脑	other-computer
别的电脑	other-computer
换台电脑	other-computer
別機器	other-device
別スマホ	other-device
別電話機	other-device
他機器	other-device
別デバイス	other-device
スマホ試	other-device
別プリンタ	other-device
タブレット試	other-device
换手机	other-device
其他设备	other-device
用手机试	other-device
别的手机	other-device
换设备	other-device
换一部手机	other-device
另一台设备	other-device
换台打印机	other-device
另一部手机	other-device
別ユーザー	other-user
他ユーザー	other-user
別ユーザ	other-user
他人試	other-user
管理者	other-user
别的用户	other-user
换用户	other-user
其他用户	other-user
另一个用户	other-user
管理员登录	other-user
换个用户	other-user
以管理员身份	other-user
别人试	other-user
別アカウント	other-account
他アカウント	other-account
別カード	other-account
別支払い方法	other-account
他人アカウント	other-account
换账号	other-account
换个账号	other-account
其他账号	other-account
别人的账号	other-account
换一张卡	other-account
其他支付方式	other-account
另一个账号	other-account
换张卡	other-account
换卡	other-account
別ファイル	other-document
別文書	other-document
別書類	other-document
他ファイル	other-document
別ページ	other-document
別サイト	other-document
別伝票	other-document
换文件	other-document
其他文件	other-document
另一个文件	other-document
换个文档	other-document
别的网站	other-document
其他网页	other-document
其他文档	other-document
换个文件	other-document
另一份文档	other-document
別期間	other-period
別月	other-period
他期間	other-period
別日付	other-period
前月	other-period
其他期间	other-period
换期间	other-period
上个月的	other-period
其他月份	other-period
另一个期间	other-period
换个月份	other-period
别的日期	other-period
其他日期	other-period
別場所	other-place
他場所	other-place
別部屋	other-place
会社から	other-place
自宅から	other-place
友人宅	other-place
街反対側	other-place
换地方	other-place
换个地方	other-place
其他地点	other-place
别的房间	other-place
在家里试	other-place
在公司试	other-place
另一个地方	other-place
换个房间	other-place
其他地方	other-place
城市另一头	other-place
別回線	other-network
別ネットワーク	other-network
テザリング	other-network
別wifi	other-network
モバイル回線	other-network
スマホテザリング	other-network
換网络	other-network
换网络	other-network
用手机热点	other-network
手机热点	other-network
其他网络	other-network
移动数据	other-network
别的wifi	other-network
换个网络	other-network
用流量	other-network
换wifi	other-network
アダプター外	remove-adapters
アダプタ外	remove-adapters
延長コード外	remove-adapters
スプリッター外	remove-adapters
延長ケーブルなし	remove-adapters
ハブ外	remove-adapters
アダプタなし	remove-adapters
ハブ使わず	remove-adapters
去掉转接头	remove-adapters
拔掉分离器	remove-adapters
不用延长线	remove-adapters
去掉适配器	remove-adapters
不用转接	remove-adapters
去掉延长线	remove-adapters
不用hub	remove-adapters
去掉集线器	remove-adapters
拔掉所有转接头	remove-adapters
直接接続	connect-directly
直結	connect-directly
有線接続	connect-directly
lanケーブル直接	connect-directly
ルーター介さず	connect-directly
ルーターなし	connect-directly
直接つな	connect-directly
直接连接	connect-directly
直连	connect-directly
不经路由器	connect-directly
网线直连	connect-directly
有线连接	connect-directly
插网线	connect-directly
用网线	connect-directly
网线直接插电脑	connect-directly
跳路由器	connect-directly
モデム窓口検査	test-device-elsewhere
モデム検査	test-device-elsewhere
別場所モデム試	test-device-elsewhere
サービスセンターモデム	test-device-elsewhere
モデム点検	test-device-elsewhere
营业厅检测猫	test-device-elsewhere
光猫检测	test-device-elsewhere
服务中心检测	test-device-elsewhere
拿到别处测试	test-device-elsewhere
维修点检测	test-device-elsewhere
服务中心测试调制解调器	test-device-elsewhere
一つずつ外	isolate-by-removal
一台ずつ外	isolate-by-removal
ひとつずつ切り離	isolate-by-removal
逐个排除	isolate-by-removal
逐一拔掉	isolate-by-removal
一个一个排除	isolate-by-removal
逐个断开	isolate-by-removal
別コンセント	other-outlet
別差込口	other-outlet
別モジュラージャック	other-outlet
壁別口	other-outlet
换插座	other-outlet
换个插座	other-outlet
其他插座	other-outlet
另一个插座	other-outlet
换墙上接口	other-outlet
別ポート	other-port
別usbポート	other-port
別lanポート	other-port
他ポート	other-port
usb差込口変え	other-port
換端口口	other-port
换usb口	other-port
换个usb口	other-port
换网口	other-port
其他端口	other-port
另一个接口	other-port
换个接口	other-port
换接口	other-port
其他usb口	other-port
换个网口	other-port
別キーボード	other-keyboard
スクリーンキーボード	other-keyboard
別マウス	other-keyboard
外付けキーボード	other-keyboard
换键盘	other-keyboard
屏幕键盘	other-keyboard
换鼠标	other-keyboard
外接键盘	other-keyboard
换个键盘	other-keyboard
ケーブル抜き差し	reseat-cable
ケーブル挿し直	reseat-cable
ケーブル差し直	reseat-cable
配線確認	reseat-cable
ケーブル確認	reseat-cable
抜き差し	reseat-cable
usb抜き差し	reseat-cable
重新插拔网线	reseat-cable
插拔	reseat-cable
检查线路	reseat-cable
重新插线	reseat-cable
检查网线	reseat-cable
检查电缆	reseat-cable
检查接头	reseat-cable
重新插拔	reseat-cable
插拔网线	reseat-cable
拔插	reseat-cable
ケーブル交換	replace-cable
別ケーブル	replace-cable
ケーブル替え	replace-cable
新しいケーブル	replace-cable
lanケーブル交換	replace-cable
换网线	replace-cable
换线	replace-cable
更换网线	replace-cable
新网线	replace-cable
换电缆	replace-cable
更换电缆	replace-cable
换根线	replace-cable
更换数据线	replace-cable
换数据线	replace-cable
另一根网线	replace-cable
モデム再起動	restart-modem
モデム電源入れ直	restart-modem
onu再起動	restart-modem
モデム電源切	restart-modem
重启猫	restart-modem
重启光猫	restart-modem
重启调制解调器	restart-modem
光猫重启	restart-modem
猫断电	restart-modem
光猫断电	restart-modem
ルーター再起動	restart-router
ルータ再起動	restart-router
ルーター電源入れ直	restart-router
ルーター電源切	restart-router
wifiルーター再起動	restart-router
重启路由器	restart-router
路由器重启	restart-router
路由器断电	restart-router
重启路由	restart-router
重启无线路由器	restart-router
プリンター再起動	restart-device
プリンタ再起動	restart-device
スマホ再起動	restart-device
電源入れ直	restart-device
機器再起動	restart-device
本体再起動	restart-device
電源オフオン	restart-device
端末再起動	restart-device
電話機再起動	restart-device
機内モード	restart-device
電源切っ入れ	restart-device
重启打印机	restart-device
重启手机	restart-device
重启设备	restart-device
关机再开机	restart-device
断电重启	restart-device
飞行模式	restart-device
关机重启	restart-device
重启平板	restart-device
重启电话	restart-device
初期化	factory-reset
工場出荷状態戻	factory-reset
ルーター初期化	factory-reset
リセットボタン	factory-reset
工場出荷時	factory-reset
リセットした	factory-reset
ネットワーク設定リセット	factory-reset
恢复出厂设置	factory-reset
重置路由器	factory-reset
恢复出厂	factory-reset
重置网络设置	factory-reset
重置手机	factory-reset
重置光猫	factory-reset
出厂设置	factory-reset
还原网络设置	factory-reset
ルーター再設定	reconfigure-device
設定し直	reconfigure-device
再設定	reconfigure-device
ipアドレス固定	reconfigure-device
チャンネル変更	reconfigure-device
再ペアリング	reconfigure-device
ipアドレス変更	reconfigure-device
apn設定	reconfigure-device
重新配置路由器	reconfigure-device
重新设置路由器	reconfigure-device
固定ip	reconfigure-device
更换信道	reconfigure-device
重新配对	reconfigure-device
修改ip	reconfigure-device
重新配置	reconfigure-device
忘记网络重新连接	reconfigure-device
设置apn	reconfigure-device
改信道	reconfigure-device
重新设置打印机	reconfigure-device
ファームウェア更新	firmware-update
ファームアップ	firmware-update
ファームウェアアップデート	firmware-update
更新固件	firmware-update
升级固件	firmware-update
刷固件	firmware-update
固件升级	firmware-update
刷机	firmware-update
モデム交換	replace-modem
新しいモデム	replace-modem
onu交換	replace-modem
换猫	replace-modem
更换光猫	replace-modem
新光猫	replace-modem
换光猫	replace-modem
更换调制解调器	replace-modem
別モデム	other-modem
古いモデム	other-modem
他モデム	other-modem
换个猫试	other-modem
另一个光猫	other-modem
旧光猫	other-modem
借用光猫	other-modem
别的光猫	other-modem
换个光猫	other-modem
ルーター交換	replace-router
別ルーター	replace-router
新しいルーター	replace-router
古いルーター	replace-router
ルータ交換	replace-router
ルーター買い替え	replace-router
换路由器	replace-router
更换路由器	replace-router
新路由器	replace-router
另一个路由器	replace-router
旧路由器	replace-router
换个路由器	replace-router
機器交換	replace-device
新しいプリンター	replace-device
本体交換	replace-device
別ヘッドセット	replace-device
電話機交換	replace-device
別マイク	replace-device
プリンター買い替え	replace-device
换打印机	replace-device
更换设备	replace-device
换耳机	replace-device
新手机	replace-device
换麦克风	replace-device
更换打印机	replace-device
换话机	replace-device
换个耳机	replace-device
電源アダプター交換	replace-power-supply
acアダプタ交換	replace-power-supply
別acアダプタ	replace-power-supply
電池交換	replace-power-supply
電源交換	replace-power-supply
バッテリー交換	replace-power-supply
更换电源	replace-power-supply
换电源	replace-power-supply
换电源适配器	replace-power-supply
换充电器	replace-power-supply
换电池	replace-power-supply
更换电源适配器	replace-power-supply
ネットワークカード交換	replace-network-card
lanカード交換	replace-network-card
別lanアダプタ	replace-network-card
無線lan子機交換	replace-network-card
換网卡	replace-network-card
换网卡	replace-network-card
更换网卡	replace-network-card
新网卡	replace-network-card
usb网卡	replace-network-card
另一块网卡	replace-network-card
インク交換	replace-consumable
トナー交換	replace-consumable
カートリッジ交換	replace-consumable
ヘッドクリーニング	replace-consumable
用紙交換	replace-consumable
ノズルクリーニング	replace-consumable
紙詰まり取	replace-consumable
新しいインク	replace-consumable
更换墨盒	replace-consumable
换墨盒	replace-consumable
换硒鼓	replace-consumable
更换硒鼓	replace-consumable
清洗喷头	replace-consumable
换纸	replace-consumable
加墨	replace-consumable
换墨水	replace-consumable
清洗打印头	replace-consumable
取出卡纸	replace-consumable
別sim	other-sim
sim入れ直	other-sim
sim差し替え	other-sim
sim交換	other-sim
sim別端末	other-sim
换sim卡	other-sim
换卡槽	other-sim
重新插卡	other-sim
重插sim卡	other-sim
sim卡放到别的手机	other-sim
重新插入sim卡	other-sim
フィルター交換	replace-filter
スプリッター交換	replace-filter
フィルタ交換	replace-filter
换分离器	replace-filter
更换分离器	replace-filter
换滤波器	replace-filter
更换滤波器	replace-filter
新分离器	replace-filter
ルーター移動	move-device
置き場所変え	move-device
ルーター近く	move-device
窓際	move-device
アンテナ調整	move-device
設置場所変更	move-device
移动路由器	move-device
换位置	move-device
靠近路由器	move-device
调整天线	move-device
靠窗	move-device
挪路由器	move-device
路由器换位置	move-device
离路由器近	move-device
電子レンジ止	remove-interference
電波干渉取り除	remove-interference
bluetooth切	remove-interference
干渉避け	remove-interference
关闭微波炉	remove-interference
关闭蓝牙	remove-interference
排除干扰	remove-interference
去除干扰源	remove-interference
パスワード変更	change-password
パスワードリセット	change-password
新しいパスワード	change-password
パスワード再設定	change-password
修改密码	change-password
重置密码	change-password
更改密码	change-password
新密码	change-password
改密码	change-password
找回密码	change-password
换密码	change-password
新しいアカウント	new-account
新規登録	new-account
アカウント作り直	new-account
アカウント新規作成	new-account
注册新账号	new-account
新建账号	new-account
新账号	new-account
重新注册	new-account
新建账户	new-account
新しいキー	new-key
ライセンスキー再入力	new-key
再アクティベーション	new-key
証明書更新	new-key
ライセンス認証やり直	new-key
新しい証明書	new-key
新密钥	new-key
重新激活	new-key
新证书	new-key
更新证书	new-key
重新输入激活码	new-key
更换密钥	new-key
新激活码	new-key
契約状況確認	check-account-status
アカウント確認	check-account-status
残高確認	check-account-status
支払い状況確認	check-account-status
契約内容確認	check-account-status
会員ページ確認	check-account-status
ライセンス確認	check-account-status
检查账户	check-account-status
查看余额	check-account-status
查余额	check-account-status
检查订阅	check-account-status
查看账单	check-account-status
检查套餐	check-account-status
检查许可证	check-account-status
查看账户状态	check-account-status
检查账号状态	check-account-status
确认缴费	check-account-status
支払い済ませ	pay-or-renew
料金支払	pay-or-renew
更新手続き	pay-or-renew
チャージ	pay-or-renew
契約更新	pay-or-renew
ライセンス更新	pay-or-renew
カード情報更新	pay-or-renew
缴费	pay-or-renew
续费	pay-or-renew
充值	pay-or-renew
付款	pay-or-renew
续订	pay-or-renew
更新支付方式	pay-or-renew
已缴费	pay-or-renew
交费	pay-or-renew
补缴	pay-or-renew
規約同意	accept-agreement
契約同意	accept-agreement
利用規約同意	accept-agreement
本人確認済ま	accept-agreement
メール認証	accept-agreement
同意协议	accept-agreement
接受协议	accept-agreement
接受条款	accept-agreement
确认协议	accept-agreement
同意条款	accept-agreement
验证邮箱	accept-agreement
实名认证	accept-agreement
障害情報確認	read-notices
お知らせ確認	read-notices
近所聞	read-notices
メンテナンス情報確認	read-notices
隣聞	read-notices
查看公告	read-notices
查看故障公告	read-notices
问邻居	read-notices
查看服务状态	read-notices
看公告	read-notices
查看状态页	read-notices
プロバイダ電話	call-provider
プロバイダー電話	call-provider
サポート電話	call-provider
サポート問い合わせ	call-provider
問い合わせた	call-provider
メーカー問い合わせ	call-provider
プロバイダ問い合わせ	call-provider
電話問い合わせ	call-provider
カスタマーセンター電話	call-provider
问い合わせ	call-provider
打客服电话	call-provider
联系客服	call-provider
打电话运营商	call-provider
联系运营商	call-provider
报修	call-provider
咨询客服	call-provider
联系厂家	call-provider
打客服	call-provider
客服打电话	call-provider
提交工单	call-provider
致电客服	call-provider
回線テスト	provider-line-test
回線調べ	provider-line-test
回線試験	provider-line-test
回線調査	provider-line-test
回線チェック	provider-line-test
线路测试	provider-line-test
运营商测试线路	provider-line-test
线路检测	provider-line-test
检测线路	provider-line-test
后台测试线路	provider-line-test
プロバイダアカウント再作成	provider-account-fix
登録修正しら	provider-account-fix
アカウントロック解除	provider-account-fix
会員情報修正	provider-account-fix
登録mac更新	provider-account-fix
运营商重置账号	provider-account-fix
解锁账号	provider-account-fix
后台重新开通	provider-account-fix
重新绑定mac	provider-account-fix
客服解锁账号	provider-account-fix
后台刷新数据	provider-account-fix
运营商重做数据	provider-account-fix
技術者来	technician-visit
工事人来	technician-visit
訪問修理	technician-visit
修理出し	technician-visit
業者来	technician-visit
電気屋呼	technician-visit
師傅上门	technician-visit
师傅上门	technician-visit
上门维修	technician-visit
技术员上门	technician-visit
送修	technician-visit
维修人员上门	technician-visit
送去维修	technician-visit
装机师傅来	technician-visit
リモートサポート	remote-session
遠隔操作	remote-session
遠隔サポート	remote-session
リモート操作確認	remote-session
远程协助	remote-session
远程支持	remote-session
远程连接	remote-session
远程操作	remote-session
远程处理	remote-session
エスカレーション	escalate
苦情出	escalate
上司代わ	escalate
クレーム入れ	escalate
消費者センター	escalate
责任者出	escalate
投诉	escalate
升级处理	escalate
工信部投诉	escalate
书面投诉	escalate
找主管	escalate
要求主管	escalate
再注文	reorder
注文し直	reorder
申し込み直	reorder
再申込	reorder
重新下单	reorder
重新申请	reorder
再次申请	reorder
重新订购	reorder
再次下单	reorder
プロバイダ変更	change-provider
プロバイダー変更	change-provider
他社乗り換え	change-provider
プロバイダ乗り換え	change-provider
解約	change-provider
换运营商	change-provider
更换运营商	change-provider
转网	change-provider
换宽带	change-provider
携号转网	change-provider
换服务商	change-provider
更换服务商	change-provider
"""
