"""The standard steps that people try: name, kind, the layers a test isolates, and how people say it in five languages.

A new step is one `add(...)` here; the table test in tests/diagnosis proves that its wordings are recognised and clash with no other.
Longer than 300 lines because it is a word list: splitting it by language would hide which wordings belong to one step.

After a change run `python -m supportcli.diagnosis.step_names`: it writes step_keys.py and step_keys_beyond.py, the only parts that a running command reads.

The list is "What people try" of the field study (73 cases, 312 steps); the wordings are from general knowledge, not from those cases.
Wordings are written as said; steps.py drops articles and endings and maps words of one idea to one (`laptop`, `pc`, `Rechner`,
`ноутбук` → computer), so `rebooted my laptop` needs no row of its own.
"""

# ruff: noqa: E501 - a word list reads better in long rows
# fmt: off

from supportcli.values import NamedTuple


class StepName(NamedTuple):
    kind: str
    """fix (may cure), swap (one part exchanged or left out: gone or same both count), question (something looked up), statement."""
    isolates: tuple[str, ...]
    """Layers that are cleared when a swap changes nothing, and suspected when the trouble is gone; () for other kinds."""
    spaced: str
    """Wordings in en, de, ru, `|` between them."""
    unspaced: str
    """Wordings in ja, zh, `|` between them."""


STEPS: dict[str, StepName] = {}
FIX, SWAP, QUESTION, STATEMENT = "fix", "swap", "question", "statement"


def add(name: str, kind: str, isolates: str, english: str, german: str, russian: str, unspaced: str) -> None:
    STEPS[name] = StepName(kind, tuple(isolates.split()), f"{english}|{german}|{russian}", unspaced)


# ---- by the customer's own hand
add("retype-password", FIX, "",
    "retyped password|retyped login and password|entered password again|typed password again|re-entered password|reentered password|checked password|"
    "checked login and password|typed login again|password typed slowly|re-entered credentials|checked spelling of password|logged in again|login again|log in again|"
    "retyped login|typed user name and password again|copied and pasted password|pasted password",
    "passwort neu eingegeben|passwort nochmal eingegeben|zugangsdaten neu eingegeben|passwort überprüft|zugangsdaten geprüft|neu angemeldet|nochmal angemeldet|kennwort neu eingegeben",
    "ввел пароль заново|перенабрал пароль|повторно ввел пароль|ввел логин и пароль заново|перевел пароль|проверил пароль|проверил логин и пароль|набрал пароль еще раз|ввел пароль еще раз|перенабрал логин и пароль",
    "パスワードを再入力|パスワードを入れ直|パスワードを打ち直|パスワードをもう一度入力|ログインし直|ログインしなおし|重新输入密码|再次输入密码|重新登录|重新登陆|检查密码|核对密码|重新输入账号密码")
add("dictate-login", SWAP, "user-input",
    "login dictated over phone|password dictated over phone|login and password dictated|dictated login|dictated password|read password out to operator|operator typed password|"
    "spelled password over phone|someone else typed password|other person typed password|compared login letter by letter|let colleague type password",
    "zugangsdaten diktiert|passwort am telefon diktiert|passwort buchstabiert|kollege hat passwort eingegeben",
    "продиктовал логин по телефону|продиктовал пароль|продиктовал логин и пароль|пароль продиктован по телефону|сверил логин по буквам|логин продиктован по телефону",
    "電話でパスワードを読み上げ|パスワードを口頭で確認|電話里核对密码|电话里核对密码|电话核对账号")
add("caps-lock", FIX, "",
    "checked caps lock|caps lock off|turned off caps lock|checked num lock|checked keyboard layout|switched keyboard layout|checked keyboard language",
    "feststelltaste geprüft|feststelltaste aus|tastaturlayout geprüft|tastaturlayout umgestellt",
    "проверил раскладку|сменил раскладку|проверил caps lock|выключил caps lock|раскладка клавиатуры",
    "キーボード配列を確認|capslockを確認|检查大小写|检查大写锁定|检查键盘布局|切换输入法")
add("physical-switch", FIX, "",
    "checked power switch|checked physical switch|turned on switch|pressed power button|wifi switch on|checked wifi switch|flipped switch|checked if switched on|"
    "pressed mute button|checked hardware switch|switched it on",
    "schalter geprüft|schalter umgelegt|einschalter geprüft|wlan schalter geprüft|eingeschaltet",
    "проверил выключатель|включил тумблер|проверил кнопку питания|переключил тумблер|проверил переключатель",
    "電源スイッチを確認|物理スイッチを確認|スイッチを入れ|检查电源开关|检查物理开关|打开开关")
add("retry", FIX, "",
    "tried again|connect again|connected again|tried once more|retry|retried|repeated it|sent again|resent|resend|resent mail|repeated attempt|reconnected|reconnect|connected several times",
    "nochmal versucht|erneut versucht|wiederholt|neu verbunden|erneut gesendet|erneut verbunden",
    "попробовал еще раз|повторил попытку|переподключился|подключился заново|отправил еще раз|переподключение|еще раз подключился",
    "もう一度試|再試行|やり直し|再接続|再送|重试|再试一次|重新连接|重新发送|重连")
add("wait", FIX, "",
    "waited|wait|waited day|waited night|waited hour|waited overnight|waited until next day|waited few hours|let it rest",
    "gewartet|abgewartet|einen tag gewartet|über nacht gewartet|warten",
    "подождал|ждал|подождал день|ожидание|подождали|ждали",
    "しばらく待|待った|一晩待|様子を見|等待|等了|等一等|等待一天")
# ---- software
add("restart-computer", FIX, "",
    "restart computer|rebooted|reboot|rebooted computer|restarted windows|rebooted windows|turned computer off and on|restarted server|switched computer off and on|shut down and restarted computer",
    "neustart|computer neu gestartet|neu gebootet|computer aus und wieder eingeschaltet|windows neu gestartet|computer neugestartet",
    "перезагрузил компьютер|перезагрузка|перезагрузил|перезагрузил windows|перезапустил компьютер|выключил и включил компьютер|ребут|перезагрузка компьютера|перезагрузили",
    "パソコンを再起動|pcを再起動|pc再起動|再起動|重启电脑|重启计算机|重新启动电脑|重启|重启了电脑|电脑重启")
add("restart-app", FIX, "",
    "restart software|restarted software|closed and reopened software|closed and opened software|quit and reopened software|force closed software|killed software|restarted browser|closed browser|restarted service|restarted container",
    "software neu gestartet|software geschlossen und neu geöffnet|browser neu gestartet|dienst neu gestartet|software neugestartet",
    "перезапустил программу|закрыл и открыл программу|перезапустил браузер|перезапустил службу|перезапуск программы|закрыл и снова открыл программу",
    "アプリを再起動|ソフトを再起動|アプリを閉じて開き|サービスを再起動|ブラウザを再起動|重启软件|重启应用|重启程序|重启浏览器|重启服务|关闭重开软件|重启app")
add("reinstall-software", FIX, "",
    "reinstall software|reinstall|reinstalled|reinstalled it|uninstalled and installed software|removed and installed software|installed software again|deleted and installed software again|"
    "clean install software|repaired installation|fresh install of software|reinstalled browser|reinstalled office|repair install",
    "software neu installiert|neu installiert|deinstalliert und neu installiert|neuinstallation|software neuinstalliert|installation repariert",
    "переустановил программу|переустановил|переустановка|переустановка программы|удалил и установил программу|снес и поставил заново|переустановили программу|установил программу заново",
    "再インストール|アプリを入れ直|ソフトを入れ直|アプリを再インストール|ソフトを再インストール|クライアントを再インストール|重新安装|重装软件|重装|卸载重装|重装客户端|重新安装软件|卸载后重装")
add("update-software", FIX, "",
    "updated software|update software|installed update|installed updates|upgraded software|updated to latest version|installed latest version|updated browser|updated windows|windows update|upgraded to newest version|system update",
    "software aktualisiert|update installiert|auf neueste version aktualisiert|updates installiert|aktualisiert|windows aktualisiert",
    "обновил программу|установил обновление|обновил до последней версии|обновление программы|обновил windows|обновил|установил обновления",
    "アップデート|最新版に更新|更新プログラムを適用|アプリを更新|ソフトを更新|更新软件|升级软件|更新到最新版|安装更新|升级到最新版|更新系统")
add("downgrade-software", FIX, "",
    "downgraded software|downgrade|downgraded|rolled back|rolled back update|rolled back version|installed older version|went back to old version|uninstalled update|old version of software|older version|removed update|previous version",
    "ältere version installiert|update deinstalliert|downgrade gemacht|auf alte version zurück|zurückgerollt|vorherige version",
    "откатил версию|откатил обновление|поставил старую версию|откатил|удалил обновление|установил предыдущую версию|откат",
    "旧バージョンに戻|ダウングレード|前のバージョンに戻|更新をアンインストール|降级|回退版本|装回旧版本|卸载更新|旧版本|回滚")
add("other-software", SWAP, "software",
    "other software|other browser|tried firefox|tried chrome|tried edge|in other browser|incognito window|private window|private mode|other mail software|alternative software|used website instead of software|"
    "logged in on website|tried web version|web version|webmail|other driver program",
    "anderer browser|anderes mailprogramm|inkognito|privater modus|anderes software|im webmail|alternative software|privates fenster",
    "другой браузер|другая программа|через другой браузер|режим инкогнито|через сайт|веб-версия|через веб|другая почтовая программа|попробовал другой браузер",
    "別のブラウザ|他のブラウザ|別のソフト|別のアプリ|シークレットモード|ブラウザ版|web版|换浏览器|换个浏览器|其他浏览器|换软件|别的软件|无痕模式|网页版|换个软件|另一个浏览器")
add("clear-cache", FIX, "",
    "cleared cache|cleared cookies|clear cache and cookies|deleted cookies|deleted temporary files|emptied cache|cleared browser data|cleared software data|deleted cache",
    "cache geleert|cookies gelöscht|cache gelöscht|temporäre dateien gelöscht|browserdaten gelöscht",
    "очистил кеш|почистил кеш|очистил куки|удалил временные файлы|очистил кэш|почистил кэш|очистка кэша|удалил куки",
    "キャッシュを削除|キャッシュをクリア|クッキーを削除|cookieを削除|清除缓存|清理缓存|清缓存|清除cookie|清空缓存|删除缓存")
add("disable-addons", FIX, "",
    "disabled add-ons|disabled addons|disabled extensions|disabled plugins|disabled ad blocker|turned off ad blocker|removed extensions|without extensions|safe mode|started in safe mode|switched off plugins|deactivated extensions",
    "erweiterungen deaktiviert|addons deaktiviert|werbeblocker aus|plugins deaktiviert|abgesicherter modus|add-ons deaktiviert|im abgesicherten modus",
    "отключил расширения|отключил дополнения|отключил плагины|отключил блокировщик рекламы|безопасный режим|выключил расширения|в безопасном режиме",
    "拡張機能を無効|アドオンを無効|プラグインを無効|広告ブロックを無効|セーフモード|禁用扩展|关闭插件|禁用插件|关闭广告拦截|安全模式|关闭扩展")
add("disable-firewall", FIX, "",
    "disabled firewall|turned off firewall|firewall off|disabled antivirus|turned off antivirus|antivirus off|without firewall|switched off antivirus|uninstalled antivirus|disabled windows defender|deactivated firewall|allowed software in firewall",
    "firewall deaktiviert|firewall aus|virenscanner aus|virenscanner deaktiviert|firewall abgeschaltet|antivirus deaktiviert|firewall ausgeschaltet",
    "отключил брандмауэр|отключил антивирус|выключил антивирус|отключил фаервол|отключил файрвол|выключил брандмауэр|удалил антивирус|без антивируса",
    "ファイアウォールを無効|ウイルス対策を無効|セキュリティソフトを停止|ファイアウォールを切|セキュリティソフトを無効|关闭防火墙|关闭杀毒软件|禁用防火墙|关掉杀毒|卸载杀毒软件|退出杀毒软件")
add("disable-vpn", FIX, "",
    "disabled vpn|turned off vpn|vpn off|without vpn|disabled proxy|turned off proxy|disconnected vpn|without proxy|switched off vpn",
    "vpn deaktiviert|vpn aus|ohne vpn|proxy deaktiviert|vpn ausgeschaltet|ohne proxy",
    "отключил vpn|без vpn|выключил vpn|отключил прокси|без прокси|отключил впн|без впн",
    "vpnを切|vpnをオフ|vpnを無効|プロキシを無効|关闭vpn|断开vpn|不用vpn|关闭代理|关掉vpn")
add("malware-scan", FIX, "",
    "virus scan|malware scan|scanned for viruses|scanned for malware|ran antivirus|full scan|checked for viruses|scanned computer|scanned all computers|antivirus scan",
    "virenscan|auf viren geprüft|auf viren gescannt|malware gesucht|virenprüfung|virensuche",
    "проверил на вирусы|проверка на вирусы|просканировал антивирусом|проверил антивирусом|сканировал антивирусом|сканирование на вирусы",
    "ウイルススキャン|ウイルスチェック|マルウェアスキャン|查杀病毒|病毒扫描|杀毒|全盘扫描|扫描病毒")
add("reinstall-os", FIX, "",
    "reinstalled windows|reinstalled operating system|reinstalled os|formatted computer|wiped computer|fresh windows|clean install of windows|reset windows|installed windows again|reset computer|formatted hard disk|fresh install of windows",
    "windows neu installiert|betriebssystem neu installiert|computer neu aufgesetzt|computer formatiert|windows neu aufgesetzt|neu aufgesetzt",
    "переустановил windows|переустановил систему|переустановил винду|снес систему|отформатировал диск|переустановка windows|переустановка системы|переустановил виндовс",
    "windowsを再インストール|osを再インストール|pcを初期化|パソコンを初期化|リカバリ|重装系统|重装windows|格式化重装|还原系统|重新安装系统")
add("other-os", SWAP, "software",
    "other operating system|other os|booted linux|tried linux|live cd|booted live cd|linux live|tried both operating systems|booted from usb|under linux|dual boot|tried in windows and linux",
    "anderes betriebssystem|unter linux|linux live|live cd gebootet|mit linux getestet",
    "другая система|под линуксом|загрузился с live cd|другая ос|из-под linux|под linux|другая операционная система",
    "別のos|linuxで試|ライブcdで起動|换系统|另一个系统|用linux试|换操作系统|其他系统")
add("reinstall-driver", FIX, "",
    "reinstalled driver|reinstall driver|reinstalled drivers|updated driver|updated drivers|new driver|installed driver again|removed and reinstalled driver|reloaded driver|installed latest driver|rolled back driver|printer driver reinstalled|"
    "reinstalled printer driver|deleted and added printer again|removed and added printer|reinstalled printer",
    "treiber neu installiert|treiber aktualisiert|neuer treiber|treiber deinstalliert und neu installiert|drucker neu installiert|treiber neuinstalliert|druckertreiber neu installiert",
    "переустановил драйвер|обновил драйвер|переустановил драйвера|обновил драйвера|установил драйвер заново|переустановка драйвера|переустановил принтер|переустановил драйвер принтера|переустановил драйверы",
    "ドライバを再インストール|ドライバーを再インストール|ドライバを入れ直|ドライバーを更新|ドライバを更新|ドライバーを入れ直|重装驱动|更新驱动|重新安装驱动|重装打印机驱动|重新安装打印机驱动")
add("check-settings", FIX, "",
    "checked settings|check settings|checked configuration|changed settings|adjusted settings|changed setting|checked all settings|went through settings|checked options|verified settings|changed configuration|checked configuration file|"
    "compared settings|corrected settings|edited configuration|checked volume|checked preferences|two settings changed|checked ip address|checked ip settings|checked server settings|checked mail settings",
    "einstellungen geprüft|einstellungen geändert|konfiguration geprüft|einstellungen überprüft|einstellungen kontrolliert|konfiguration geändert",
    "проверил настройки|изменил настройки|поменял настройки|проверил конфигурацию|сменил настройки|проверка настроек|перепроверил настройки|настройки проверены",
    "設定を確認|設定を変更|設定を見直|設定をチェック|设定を確認|检查设置|修改设置|更改设置|检查配置|调整设置|查看设置|核对设置")
add("new-profile", FIX, "",
    "new user profile|created new profile|new profile|deleted profile|recreated profile|new mail profile|reset software settings|reset to defaults|deleted configuration|reset browser|software reset to defaults",
    "neues profil|profil neu angelegt|neues benutzerprofil|einstellungen zurückgesetzt|profil gelöscht",
    "новый профиль|создал новый профиль|пересоздал профиль|сбросил настройки программы|сброс настроек программы",
    "プロファイルを作り直|新しいプロファイル|設定を初期化|新建配置文件|重建配置文件|重置软件设置|恢复默认设置")
add("change-dns", FIX, "",
    "changed dns|other dns|changed dns server|set google dns|google dns|entered dns by hand|dns 8.8.8.8|used other dns server|flushed dns|public dns",
    "dns geändert|anderer dns server|dns server geändert|google dns eingetragen|dns umgestellt",
    "сменил dns|поменял dns|прописал dns|другой dns|прописал dns гугла|сменил днс|поменял днс",
    "dnsを変更|dnsサーバーを変更|修改dns|更换dns|换dns|改dns|手动设置dns")
add("open-ports", FIX, "",
    "opened port|opened ports|open ports|port forwarding|forwarded port|set up port forwarding|changed port|other port number|enabled upnp|opened port in router",
    "port geöffnet|ports geöffnet|portfreigabe|portweiterleitung|port freigegeben|ports freigegeben|portweiterleitung eingerichtet",
    "открыл порт|открыл порты|пробросил порт|проброс портов|пробросил порты|сменил порт|проброс порта",
    "ポートを開放|ポート開放|ポートフォワーディング|ポートを変更|开放端口|端口映射|打开端口|更换端口|端口转发|换端口")
add("clone-mac", FIX, "",
    "cloned mac|cloned mac address|clone mac|changed mac address|copied mac address|set mac address of old router|mac clone",
    "mac geklont|mac adresse geklont|mac adresse geändert|mac adresse übernommen",
    "склонировал mac|клонировал мак адрес|сменил mac адрес|клонирование mac|склонировал мак|клонировал mac адрес",
    "macアドレスをクローン|macアドレスを変更|克隆mac|mac地址克隆|修改mac地址|克隆mac地址")
add("clear-queue", FIX, "",
    "cleared queue|cleared print queue|emptied print queue|deleted print jobs|cancelled print jobs|restarted print spooler|restarted spooler|removed stuck jobs|deleted stuck jobs|cleared spooler|purged queue",
    "warteschlange geleert|druckaufträge gelöscht|druckwarteschlange geleert|spooler neu gestartet|druckaufträge abgebrochen",
    "очистил очередь печати|очистил очередь|удалил задания печати|перезапустил диспетчер печати|очередь печати очищена|удалил задания из очереди",
    "印刷キューを削除|印刷ジョブを削除|キューをクリア|印刷待ちを削除|スプーラーを再起動|清空打印队列|删除打印任务|清除打印队列|重启打印服务|取消打印任务")
add("read-logs", QUESTION, "",
    "read logs|read log|checked logs|looked at log|looked at logs|checked log file|looked into log|event viewer|checked event viewer|read error log|checked system log|log read|analysed logs|looked at event log",
    "logs gelesen|log geprüft|protokoll angesehen|logdatei angesehen|ereignisanzeige geprüft|logs geprüft|logs angesehen",
    "посмотрел логи|прочитал логи|проверил логи|посмотрел журнал|изучил логи|чтение логов|проверил журнал|смотрел логи|прочитал лог",
    "ログを確認|ログを見|ログを読|イベントビューア|查看日志|看日志|检查日志|读日志|查日志")
add("measure", QUESTION, "",
    "measured|measure|speed test|ran speed test|ping|pinged|traceroute|ran traceroute|measured signal|checked signal|measured voltage|pinged gateway|ping test|measured speed|port scan|checked lamps|looked at lamps|packet capture|recorded traffic|"
    "wireshark|self-test|printed test page|test page|checked lights|checked signal strength|multimeter",
    "gemessen|speedtest|speedtest gemacht|gepingt|signal gemessen|geschwindigkeit gemessen|testseite gedruckt|leds geprüft|signalstärke gemessen",
    "измерил|замерил скорость|спидтест|пинг|пингует|пинг проходит|трассировка|проверил сигнал|замерил сигнал|посмотрел индикаторы|печать тестовой страницы|пинговал|проверил скорость|замер скорости",
    "速度測定|速度を測定|スピードテスト|pingを打|ping確認|電波を測定|ランプを確認|テストページを印刷|测速|测试速度|ping测试|测量|查看指示灯|测信号|打印测试页|抓包|路由跟踪")
add("search-docs", QUESTION, "",
    "searched documentation|read manual|searched internet|searched web|googled|searched forum|read faq|read help|searched support pages|followed troubleshooting guide|read knowledge base|ran troubleshooter|windows troubleshooter|followed vendor guide",
    "handbuch gelesen|im internet gesucht|gegoogelt|im forum gesucht|anleitung gelesen|hilfeseiten gelesen|problembehandlung",
    "почитал инструкцию|поискал в интернете|погуглил|искал на форуме|прочитал инструкцию|читал форум|прочитал справку",
    "マニュアルを読|説明書を読|ネットで検索|ググ|faqを見|ヘルプを見|查看说明书|上网搜索|百度|查文档|看说明书|看帮助|查论坛")
# ---- swaps on the customer's side
add("other-computer", SWAP, "software computer",
    "other computer|on other computer|from other computer|neighbour's computer|colleague's computer|wife's computer|friend's computer|computer of colleague|computer of neighbour|swapped computer|tried two computers|borrowed computer|works on other computer",
    "anderer computer|am anderen computer|mit anderem computer|computer vom kollegen|computer des nachbarn|an anderem computer",
    "другой компьютер|с другого компьютера|на другом компьютере|компьютер соседа|компьютер друга|чужой компьютер|другой комп|с другого компа|на компьютере коллеги",
    "別のpc|別のパソコン|他のパソコン|他のpc|違うパソコン|もう一台のpc|別の端末|換电脑|换电脑|换一台电脑|其他电脑|另一台电脑|别的电脑|换了台电脑|换了一台电脑")
add("other-device", SWAP, "software device",
    "other device|on other device|other devices|other phone|tried on tablet|on tablet|other phone and tablet|other tablet|other smartphone|other printer|other handset",
    "anderes gerät|andere geräte|anderes handy|am tablet|anderes telefon|anderer drucker|anderes smartphone|auf anderem gerät|mit anderem gerät",
    "другое устройство|с другого устройства|с планшета|другой телефон|другой принтер|на другом телефоне|на другом устройстве|с другого телефона",
    "別の機器|別のスマホ|別の電話機|他の機器|別のデバイス|スマホで試|別のプリンタ|タブレットで試|换手机|其他设备|用手机试|别的手机|换设备|换一部手机|另一台设备|换台打印机|另一部手机")
add("other-user", SWAP, "user-input credentials account-record",
    "other user|as other user|with other user|colleague tried|let colleague try|other employee|user next to me|administrator account|as administrator|logged in as administrator|other windows user|other person tried|as admin",
    "anderer benutzer|als anderer benutzer|kollege hat es versucht|als administrator|mit anderem benutzer",
    "другой пользователь|под другим пользователем|от имени администратора|под администратором|другой сотрудник|коллега попробовал",
    "別のユーザー|他のユーザー|別のユーザ|他の人が試|管理者で|别的用户|换用户|其他用户|另一个用户|管理员登录|换个用户|以管理员身份|别人试")
add("other-account", SWAP, "credentials account-record billing",
    "other account|with other account|other login|neighbour's login|colleague's account|friend's account|other card|other payment card|other payment method|other mailbox|other credit card|test account|other login and password|other email account|someone else's account",
    "anderes konto|mit anderem konto|andere zugangsdaten|anderer account|andere karte|andere zahlungsart|testkonto|anderes postfach",
    "другая учетная запись|другой аккаунт|под чужим логином|другая карта|другим логином|с другого аккаунта|под другим логином|другой логин|чужая учетка|чужая учетка|другой картой|другой ящик",
    "別のアカウント|他のアカウント|別のカード|別の支払い方法|他人のアカウント|换账号|换个账号|其他账号|别人的账号|换一张卡|其他支付方式|另一个账号|换张卡|换卡")
add("other-document", SWAP, "user-input",
    "other document|other file|with other file|other invoice|other record|other page|other website|other web page|other customer record|other item|other recipient|other order|new document|other websites",
    "anderes dokument|andere datei|andere rechnung|andere seite|anderer beleg|andere webseite|anderer empfänger",
    "другой документ|другой файл|с другим файлом|другая накладная|другой счет|другая страница|другой сайт|другой получатель|с другим документом",
    "別のファイル|別の文書|別の書類|他のファイル|別のページ|別のサイト|別の伝票|换文件|其他文件|另一个文件|换个文档|别的网站|其他网页|其他文档|换个文件|另一份文档")
add("other-period", SWAP, "user-input account-record",
    "other period|other month|other date|other year|other accounting period|previous month|next month|other day|other quarter|other time of day|other fiscal year",
    "anderer zeitraum|anderer monat|anderes datum|andere periode|anderes jahr|vormonat|andere buchungsperiode",
    "другой период|другой месяц|за другой период|другая дата|прошлый месяц|другой год|в другом периоде",
    "別の期間|別の月|他の期間|別の日付|前の月で|其他期间|换期间|上个月的|其他月份|另一个期间|换个月份|别的日期|其他日期")
add("other-place", SWAP, "site cabling provider-network",
    "other place|from other place|other end of city|from other end of city|other room|other location|other site|at home|at friend's place|from office|from home|other building|other side of city|at work|other flat|other address|in other room|other branch|at neighbour's",
    "anderer ort|an anderem ort|anderes zimmer|bei freunden|zu hause|anderer standort|im anderen raum|vom büro aus|beim nachbarn|in anderem zimmer",
    "другое место|с другого места|другой конец города|с другого конца города|в другой комнате|в другом месте|из дома|из офиса|у друга|другая комната|у соседа|на другом конце города|из другого места",
    "別の場所|他の場所|別の部屋|会社から|自宅から|友人宅|街の反対側|换地方|换个地方|其他地点|别的房间|在家里试|在公司试|另一个地方|换个房间|其他地方|城市另一头")
add("other-network", SWAP, "device cabling site provider-network",
    "other network|other wifi|mobile data|over mobile data|phone hotspot|with hotspot|tethering|mobile hotspot|neighbour's wifi|other internet connection|with mobile internet|other connection|lte stick|over mobile network|used hotspot|cellular data|guest wifi|other provider's connection",
    "anderes netz|anderes wlan|über mobilfunk|mit hotspot|handy hotspot|mobile daten|anderes netzwerk|anderer internetanschluss|über hotspot",
    "другая сеть|через мобильный интернет|раздал с телефона|другой wifi|через точку доступа телефона|другой интернет|с мобильного интернета|другой вайфай|через мобильную сеть",
    "別の回線|別のネットワーク|テザリング|別のwifi|モバイル回線|スマホのテザリング|換网络|换网络|用手机热点|手机热点|其他网络|移动数据|别的wifi|换个网络|用流量|换wifi")
add("remove-adapters", SWAP, "cabling",
    "removed adapters|all adapters removed|adapters and cords removed|all adapters and cords removed|without adapter|without extension cord|removed extension cord|removed splitter|without splitter|bypassed splitter|unplugged all other devices|without hub|"
    "removed hub|removed extension cable|no extension cord|took out adapters|bypassed hub|removed adapters and extension cords|without power strip|without usb hub|adapters out|unplugged everything else|without docking station|bypassed switch|without surge protector",
    "adapter entfernt|ohne adapter|ohne verlängerung|splitter entfernt|ohne splitter|verlängerungskabel entfernt|ohne hub|alle adapter entfernt|ohne verlängerungskabel|ohne dockingstation|ohne mehrfachsteckdose",
    "убрал переходники|без переходников|без удлинителя|убрал удлинитель|убрал сплиттер|без сплиттера|убрал все переходники и удлинители|все переходники убраны|убрал все переходники|без хаба|убрал удлинители",
    "アダプターを外|アダプタを外|延長コードを外|スプリッターを外|延長ケーブルなし|ハブを外|アダプタなし|ハブを使わず|去掉转接头|拔掉分离器|不用延长线|去掉适配器|不用转接|去掉延长线|不用hub|去掉集线器|拔掉所有转接头")
add("connect-directly", SWAP, "device",
    "connected directly|connect directly|direct cable|plugged directly|without router|bypassed router|cable directly into computer|directly to modem|computer directly to modem|plugged straight into computer|plugged straight into wall|straight into wall|cabled directly|"
    "connected by cable|connected with lan cable|cable instead of wifi|used wired connection|plugged computer into modem|directly at wall socket|plugged into computer directly|connected by usb|connected via usb cable|connected with network cable|connected with ethernet cable|router bypassed",
    "direkt angeschlossen|ohne router|direkt am modem|direkt verbunden|kabel statt wlan|direkt an dose|router umgangen|computer direkt am modem",
    "подключил напрямую|напрямую|без роутера|кабель напрямую в компьютер|минуя роутер|кабелем напрямую|воткнул кабель напрямую|подключил кабель напрямую|напрямую без роутера|напрямую к компьютеру",
    "直接接続|直結|有線で接続|lanケーブルで直接|ルーターを介さず|有線接続|ルーターなしで|直接つな|直接连接|直连|不经过路由器|网线直连|有线连接|插网线|用网线|网线直接插电脑|跳过路由器")
add("test-device-elsewhere", SWAP, "device",
    "modem tested at service centre|device tested at service centre|modem tested elsewhere|modem tested|modem tested by provider|router tested elsewhere|printer tested elsewhere|tested modem at shop|modem works elsewhere|phone tested elsewhere|modem tested at neighbour's|"
    "modem on other line|modem checked at service centre|modem tested at other place|device tested elsewhere|device checked in workshop|modem in service centre|works at friend's place|phone checked at repair shop",
    "modem im servicecenter getestet|gerät in werkstatt geprüft|modem woanders getestet|modem beim nachbarn getestet|gerät woanders getestet|router woanders getestet",
    "модем проверен в сервисном центре|проверил модем в сервисе|модем проверили|модем проверен|модем исправен|роутер проверен в сервисе|проверили модем в сервисном центре|модем у соседа работает|модем проверили в сервисном центре",
    "モデムを窓口で検査|モデムを検査|別の場所でモデムを試|サービスセンターでモデム|モデムを点検|营业厅检测猫|光猫检测|服务中心检测|拿到别处测试|维修点检测|服务中心测试调制解调器")
add("isolate-by-removal", SWAP, "software device",
    "removed one by one|closed other programs|closed all programs|unplugged devices one by one|disconnected devices one by one|removed parts one by one|one device at a time|switched off devices one by one|minimal configuration|bisected|clean boot|only one device connected|disabled one by one",
    "geräte einzeln getrennt|nacheinander entfernt|einzeln abgesteckt|eins nach dem anderen abgesteckt",
    "отключал по одному|отключал устройства по одному|методом исключения|по очереди отключал|отключал по очереди",
    "一つずつ外|一台ずつ外|ひとつずつ切り離|逐个排除|逐一拔掉|一个一个排除|逐个断开")
add("other-outlet", SWAP, "site cabling",
    "other outlet|other socket|other wall socket|other power outlet|other power socket|other wall jack|other phone socket|other phone jack|master socket|test socket|at master socket|in master socket|other wall outlet",
    "andere steckdose|andere dose|andere telefondose|erste dose|andere tae dose|an anderer steckdose",
    "другая розетка|в другую розетку|другая телефонная розетка|через другую розетку|в другой розетке",
    "別のコンセント|別の差込口|別のモジュラージャック|壁の別の口|换插座|换个插座|其他插座|另一个插座|换墙上接口")
add("other-port", SWAP, "computer device",
    "other port|other usb port|other lan port|other port of router|other port of switch|other usb socket|other ethernet port|swapped ports|other port on computer|other hdmi port",
    "anderer port|anderer usb port|anderer lan port|anderer anschluss|anderer usb anschluss|am anderen port",
    "другой порт|в другой порт|другой usb порт|другой usb разъем|другой порт роутера|другой разъем|через другой порт",
    "別のポート|別のusbポート|別のlanポート|他のポート|usbの差込口を変え|換端口口|换usb口|换个usb口|换网口|其他端口|另一个接口|换个接口|换接口|其他usb口|换个网口")
add("other-keyboard", SWAP, "computer",
    "other keyboard|replaced keyboard|on-screen keyboard|other mouse|replaced mouse|external keyboard|usb keyboard|other keyboard and mouse",
    "andere tastatur|bildschirmtastatur|andere maus|externe tastatur|mit anderer tastatur",
    "другая клавиатура|экранная клавиатура|другая мышь|внешняя клавиатура|с другой клавиатурой|другая мышка",
    "別のキーボード|スクリーンキーボード|別のマウス|外付けキーボード|换键盘|屏幕键盘|换鼠标|外接键盘|换个键盘")
# ---- cables and devices
add("reseat-cable", FIX, "",
    "reseated cable|reseat cable|unplugged and plugged cable|unplugged and replugged cable|replugged cable|checked cable|checked cables|checked plugs|checked connections|pushed plug in|tightened plugs|plugged cable in again|pulled and plugged cable|checked cabling|"
    "unplugged and plugged usb|replugged usb|cleaned contacts|unplugged and plugged back in|checked all cables|inspected cable|checked connectors|replugged",
    "kabel geprüft|kabel neu eingesteckt|kabel ab und wieder angesteckt|stecker geprüft|kabel überprüft|alle kabel geprüft|stecker gezogen und wieder eingesteckt|kabel aus und wieder eingesteckt|verkabelung geprüft",
    "проверил кабель|переподключил кабель|вытащил и вставил кабель|проверил провода|переткнул кабель|проверил контакты|проверил соединения|передернул кабель|проверил кабели|вынул и вставил кабель|вытащил и воткнул кабель|проверил провод",
    "ケーブルを抜き差し|ケーブルを挿し直|ケーブルを差し直|配線を確認|ケーブルを確認|抜き差し|usbを抜き差し|重新插拔网线|插拔|检查线路|重新插线|检查网线|检查电缆|检查接头|重新插拔|插拔网线|拔插")
add("replace-cable", SWAP, "cabling",
    "replaced cable|replace cable|other cable|new cable|swapped cable|changed cable|with other cable|borrowed cable|other usb cable|new lan cable|new cord|replaced phone cable|exchanged cable|replaced cables|changed network cable|changed lan cable|changed usb cable|replaced network cable|replaced lan cable|other network cable|other ethernet cable|new network cable|replaced usb cable|new usb cable|replaced plug|other lan cable",
    "kabel getauscht|anderes kabel|neues kabel|kabel ausgetauscht|kabel gewechselt|mit anderem kabel|kabel ersetzt|anderes lan kabel",
    "заменил кабель|другой кабель|поменял кабель|новый кабель|сменил кабель|заменил провод|другой провод|с другим кабелем|поменял провод|замена кабеля",
    "ケーブルを交換|別のケーブル|ケーブルを替え|新しいケーブル|lanケーブルを交換|ケーブル交換|换网线|换线|换了网线|更换网线|新网线|换电缆|更换电缆|换根线|更换数据线|换数据线|另一根网线")
add("restart-modem", FIX, "",
    "restarted modem|restart modem|rebooted modem|modem off and on|power cycled modem|unplugged modem|turned modem off and on|switched modem off and on|modem without power|reset modem power|power-cycled modem|reconnected modem|replugged modem|unplugged modem for minutes",
    "modem neu gestartet|modem aus und an|modem vom strom getrennt|modem aus und wieder eingeschaltet|modem stecker gezogen|modem neugestartet",
    "перезагрузил модем|выключил и включил модем|перезапустил модем|модем выключил|перезагрузка модема|модем из розетки|переподключил модем|перевоткнул модем",
    "モデムを再起動|モデムの電源を入れ直|onuを再起動|モデム再起動|モデムの電源を切|重启猫|重启光猫|重启调制解调器|光猫重启|猫断电|光猫断电")
add("restart-router", FIX, "",
    "restarted router|restart router|rebooted router|router off and on|power cycled router|unplugged router|turned router off and on|switched router off and on|restarted modem and router|rebooted modem and router|restarted access point|power-cycled router|restarted fritzbox|restarted switch",
    "router neu gestartet|router aus und an|router vom strom getrennt|fritzbox neu gestartet|router neugestartet|router aus und wieder eingeschaltet|router stecker gezogen",
    "перезагрузил роутер|выключил и включил роутер|перезапустил роутер|перезагрузка роутера|перезагрузил маршрутизатор|роутер из розетки|перезагрузили роутер|перезагрузил точку доступа",
    "ルーターを再起動|ルータを再起動|ルーターの電源を入れ直|ルーター再起動|ルーターの電源を切|wifiルーターを再起動|重启路由器|路由器重启|路由器断电|重启路由|重启了路由器|重启无线路由器")
add("restart-device", FIX, "",
    "restarted device|restart device|restarted printer|rebooted printer|printer off and on|turned printer off and on|power cycled printer|restarted phone|rebooted phone|phone off and on|turned phone off and on|power cycled device|turned it off and on|switched off and on|restarted tablet|"
    "power cycle|power cycled|turned off and on again|device off and on|unplugged printer|restarted hub|restarted everything|restarted all devices|airplane mode on and off|toggled airplane mode|took battery out|removed battery|unplugged power|rebooted tablet|switched printer off and on|pulled power plug",
    "drucker neu gestartet|drucker aus und an|gerät neu gestartet|handy neu gestartet|aus und wieder eingeschaltet|telefon neu gestartet|stecker gezogen|vom strom getrennt|gerät aus und eingeschaltet|drucker aus und wieder eingeschaltet|flugmodus ein und aus|aus- und eingeschaltet",
    "перезагрузил принтер|выключил и включил принтер|перезагрузил телефон|выключил и включил|перезапустил устройство|перезагрузил устройство|вынул батарею|режим полета|выключил и включил телефон|перезагрузил планшет",
    "プリンターを再起動|プリンタを再起動|スマホを再起動|電源を入れ直|機器を再起動|本体を再起動|電源オフオン|端末を再起動|電話機を再起動|機内モード|電源を切って入れ|重启打印机|重启手机|重启设备|关机再开机|断电重启|飞行模式|关机重启|重启平板|重启电话")
add("factory-reset", FIX, "",
    "factory reset|reset router to factory settings|reset modem to factory settings|reset phone to factory settings|factory reset router|reset router|reset modem|reset printer|reset phone|reset device|reset to factory settings|factory settings|hard reset|restored factory settings|restored factory defaults|factory defaults|reset to factory defaults|reset button|"
    "pressed reset button|reset everything|all reset options|network reset|reset network settings|factory reset phone",
    "werkseinstellungen|auf werkseinstellungen zurückgesetzt|router zurückgesetzt|werksreset|reset gemacht|netzwerkeinstellungen zurückgesetzt|handy zurückgesetzt|zurückgesetzt",
    "сброс к заводским настройкам|сбросил роутер|сбросил на заводские|сбросил настройки|хард ресет|сбросил модем|сброс настроек|заводские настройки|сброс настроек сети|сбросил до заводских настроек|сброс роутера|сбросил настройки роутера",
    "初期化|工場出荷状態に戻|ルーターを初期化|リセットボタン|工場出荷時|リセットした|ネットワーク設定をリセット|恢复出厂设置|重置路由器|恢复出厂|重置网络设置|重置手机|重置光猫|出厂设置|还原网络设置")
add("reconfigure-device", FIX, "",
    "reconfigured router|reconfigured device|reconfigure device|set up router again|configured router again|set up printer again|set static ip|changed ip address|changed wifi channel|changed wifi password|forgot network and connected again|forget network|paired again|"
    "re-paired|changed channel|set up wifi again|new ip address|changed ip address of printer|fixed ip address|switched to 5 ghz|switched to 2.4 ghz|entered apn|changed apn|configured access point|bridge mode|reconfigured modem|set up device again|changed wifi settings|removed and added account",
    "router neu eingerichtet|gerät neu eingerichtet|feste ip vergeben|kanal gewechselt|wlan neu eingerichtet|drucker neu eingerichtet|neu gekoppelt|ip adresse geändert|wlan kanal geändert|apn eingetragen|netzwerk vergessen",
    "перенастроил роутер|настроил роутер заново|сменил канал wifi|прописал ip|статический ip|перенастроил модем|заново настроил роутер|перенастроил|забыл сеть и подключился|сменил ip адрес|перенастроил устройство|прописал apn|сменил канал",
    "ルーターを再設定|設定し直|再設定|ipアドレスを固定|チャンネルを変更|再ペアリング|ipアドレスを変更|apnを設定|重新配置路由器|重新设置路由器|固定ip|更换信道|重新配对|修改ip|重新配置|忘记网络重新连接|设置apn|改信道|重新设置打印机")
add("firmware-update", FIX, "",
    "firmware update|updated firmware|flashed firmware|new firmware|upgraded firmware|firmware upgraded|updated router firmware|flashed router|installed firmware|bios update|updated bios",
    "firmware aktualisiert|firmware update gemacht|neue firmware|bios aktualisiert|firmware geupdatet",
    "обновил прошивку|прошил роутер|перепрошил|обновление прошивки|новая прошивка|перепрошил роутер|обновил биос",
    "ファームウェアを更新|ファームウェア更新|ファームアップ|ファームウェアのアップデート|更新固件|升级固件|刷固件|固件升级|刷机")
add("replace-modem", SWAP, "device",
    "replaced modem|replace modem|new modem|modem replaced|modem swapped|exchanged modem|provider sent new modem|got new modem|modem exchanged|changed modem|swapped modem|swapped converter|replaced converter",
    "modem getauscht|neues modem|modem ausgetauscht|modem ersetzt|modem gewechselt",
    "заменил модем|новый модем|поменял модем|модем заменили|сменил модем|замена модема|поменяли модем",
    "モデムを交換|新しいモデム|onuを交換|モデム交換|换猫|更换光猫|新光猫|换光猫|更换调制解调器|换了光猫")
add("other-modem", SWAP, "device",
    "other modem|with other modem|neighbour's modem|old modem|spare modem|borrowed modem|tried old modem|friend's modem",
    "anderes modem|mit anderem modem|altes modem|ersatzmodem",
    "другой модем|с другим модемом|старый модем|модем соседа|чужой модем",
    "別のモデム|古いモデム|他のモデム|换个猫试|另一个光猫|旧光猫|借用光猫|别的光猫|换个光猫")
add("replace-router", SWAP, "device",
    "replaced router|new router|other router|with other router|old router|swapped router|exchanged router|spare router|bought new router|changed router|router replaced|put old router back|borrowed router|new access point|other access point|router exchanged|other switch",
    "router getauscht|neuer router|anderer router|alter router|router ausgetauscht|router ersetzt|router gewechselt|mit anderem router",
    "заменил роутер|новый роутер|другой роутер|поменял роутер|старый роутер|сменил роутер|с другим роутером|купил новый роутер|замена роутера",
    "ルーターを交換|別のルーター|新しいルーター|古いルーター|ルータを交換|ルーターを買い替え|ルーター交換|换路由器|更换路由器|新路由器|另一个路由器|旧路由器|换了路由器|换个路由器")
add("replace-device", SWAP, "device",
    "replaced device|new device|replaced printer|new printer|replaced phone|new phone|replaced headset|other headset|new headset|other microphone|other webcam|device exchanged|exchanged device|swapped phone|other scanner|replaced hub|new adapter|replaced adapter|other wifi adapter|"
    "other card reader|replaced access point|device replaced|other monitor|replaced handset|new handset",
    "gerät getauscht|neues gerät|neuer drucker|neues handy|anderes headset|gerät ausgetauscht|neues telefon|telefon getauscht|drucker getauscht|anderes mikrofon",
    "заменил устройство|новый принтер|новый телефон|другая гарнитура|заменил телефон|заменил принтер|другой микрофон|новое устройство|другие наушники|новая гарнитура",
    "機器を交換|新しいプリンター|本体を交換|別のヘッドセット|電話機を交換|別のマイク|プリンターを買い替え|换打印机|更换设备|换耳机|新手机|换麦克风|换了打印机|更换打印机|换话机|换个耳机")
add("replace-power-supply", SWAP, "device",
    "replaced power supply|new power supply|other power supply|other power adapter|new power adapter|replaced power adapter|other charger|new charger|swapped power supply|new battery|replaced battery|replaced batteries|new batteries|other power brick",
    "netzteil getauscht|anderes netzteil|neues netzteil|anderes ladegerät|netzteil ausgetauscht|neuer akku|batterien gewechselt|netzteil ersetzt",
    "заменил блок питания|другой блок питания|новый блок питания|другая зарядка|поменял батарейки|другой адаптер питания|поменял блок питания|новая батарея",
    "電源アダプターを交換|acアダプタを交換|別のacアダプタ|電池を交換|電源を交換|バッテリーを交換|更换电源|换电源|换电源适配器|换充电器|换电池|更换电源适配器")
add("replace-network-card", SWAP, "computer",
    "replaced network card|new network card|other network card|swapped network card|usb wifi stick|replaced wifi card|second network card|usb network adapter|other network adapter|new wifi card|new wifi adapter|new wifi stick|other wifi stick|other wifi card",
    "netzwerkkarte getauscht|andere netzwerkkarte|neue netzwerkkarte|wlan stick|neue wlan karte|anderer wlan stick",
    "заменил сетевую карту|другая сетевая карта|новая сетевая карта|сетевую карту поменял|другой wifi адаптер|новый wifi адаптер",
    "ネットワークカードを交換|lanカードを交換|別のlanアダプタ|無線lan子機を交換|換网卡|换网卡|更换网卡|新网卡|usb网卡|另一块网卡")
add("replace-consumable", SWAP, "device",
    "replaced toner|replaced ink|replaced cartridge|new cartridge|new toner|changed toner|changed ink|other cartridge|old cartridge back|replaced drum|new paper|changed paper|other paper|replaced ink cartridge|new ink|changed cartridge|refilled paper|removed paper jam|"
    "cleaned print head|cleaned print heads|shook toner|print head cleaning|head cleaning|nozzle cleaning|took cartridge out and in",
    "toner gewechselt|patrone gewechselt|neue patrone|neuer toner|druckkopf gereinigt|papier gewechselt|papierstau beseitigt|tinte gewechselt|patrone getauscht|toner getauscht|druckkopfreinigung",
    "заменил картридж|новый картридж|заменил тонер|поменял картридж|прочистил головку|прочистка головки|другая бумага|заправил картридж|старый картридж|почистил головку|поменял чернила|прочистка печатающей головки",
    "インクを交換|トナーを交換|カートリッジを交換|ヘッドクリーニング|用紙を交換|インク交換|ノズルクリーニング|紙詰まりを取|新しいインク|更换墨盒|换墨盒|换硒鼓|更换硒鼓|清洗喷头|换纸|加墨|换墨水|清洗打印头|取出卡纸")
add("other-sim", SWAP, "device account-record",
    "other sim|other sim card|sim in other phone|new sim|new sim card|replaced sim|swapped sim|reinserted sim|took sim out and in|reseated sim|sim card reinserted|sim card in other phone",
    "andere sim|neue sim karte|sim karte in anderem handy|sim neu eingelegt|andere sim karte|sim getauscht",
    "другая симка|сим карта в другом телефоне|новая симка|переставил симку|другая сим карта|заменил сим карту|вынул и вставил симку|симку в другой телефон",
    "別のsim|simを入れ直|simを差し替え|simを交換|simを別の端末|换sim卡|换卡槽|重新插卡|重插sim卡|sim卡放到别的手机|重新插入sim卡")
add("replace-filter", SWAP, "cabling",
    "replaced filter|new filter|other filter|other dsl filter|replaced microfilter|without filter|changed filter|new micro-filter|new microfilter|replaced dsl filter|replaced splitter|new splitter|other splitter|removed filter",
    "filter getauscht|neuer filter|ohne filter|splitter getauscht|neuer splitter|anderer splitter",
    "заменил фильтр|заменил сплиттер|новый сплиттер|без фильтра|поменял сплиттер|другой сплиттер",
    "フィルターを交換|スプリッターを交換|フィルタを交換|换分离器|更换分离器|换滤波器|更换滤波器|新分离器")
add("move-device", FIX, "",
    "moved router|moved device|move device|moved closer to router|closer to router|placed router higher|moved phone|moved to window|moved antenna|turned antenna|router other place|next to router|moved printer|moved access point|router moved|moved modem|adjusted antenna|near router|external antenna|moved near router",
    "router umgestellt|näher am router|gerät umgestellt|antenne ausgerichtet|router anders aufgestellt|direkt neben router",
    "переставил роутер|передвинул роутер|ближе к роутеру|повернул антенну|рядом с роутером|переместил роутер|подошел ближе к роутеру|переставил модем",
    "ルーターを移動|置き場所を変え|ルーターの近く|窓際|アンテナを調整|設置場所を変更|移动路由器|换位置|靠近路由器|调整天线|靠窗|挪路由器|路由器换位置|离路由器近")
add("remove-interference", SWAP, "site",
    "removed interference|switched off microwave|microwave off|switched off baby monitor|bluetooth off|turned off bluetooth|neighbour's wifi checked|switched off lamp|removed obstacles|switched off cordless phone|turned off other wifi",
    "störquellen entfernt|mikrowelle aus|bluetooth aus|störquelle abgeschaltet|babyphone aus",
    "убрал помехи|выключил микроволновку|выключил блютуз|отключил источники помех|выключил bluetooth",
    "電子レンジを止|電波干渉を取り除|bluetoothを切|干渉を避け|关闭微波炉|关闭蓝牙|排除干扰|去除干扰源")
# ---- the account and the provider
add("change-password", FIX, "",
    "changed password|change password|password changed|password changed there|reset password|new password|password reset|set new password|forgot password link|new login and password|got new password|changed wifi key",
    "passwort geändert|neues passwort|passwort zurückgesetzt|kennwort geändert|passwort zurücksetzen",
    "сменил пароль|поменял пароль|новый пароль|сбросил пароль|восстановил пароль|пароль сменили|сброс пароля|смена пароля|пароль изменен",
    "パスワードを変更|パスワードをリセット|新しいパスワード|パスワード変更|パスワード再設定|修改密码|重置密码|更改密码|新密码|改密码|找回密码|换密码")
add("new-account", FIX, "",
    "new account|created new account|registered new account|new mailbox|new user account|opened new account|registered again|signed up again|new mail identity|deleted and created account|created new user",
    "neues konto|neues konto angelegt|neuer account|neu registriert|neues postfach|neuer benutzer angelegt",
    "новый аккаунт|создал новый аккаунт|зарегистрировался заново|новая учетная запись|новый ящик|создал новую учетку|новая учетка|завел новый аккаунт",
    "新しいアカウント|新規登録|アカウントを作り直|アカウントを新規作成|注册新账号|新建账号|新账号|重新注册|新建账户")
add("new-key", FIX, "",
    "new key|new licence key|new license key|new certificate|renewed certificate|entered licence key again|entered license key again|new activation code|reactivated licence|activated again|reactivated|new token|new api key|reissued certificate|new serial number|activation again|regenerated key",
    "neuer schlüssel|neuer lizenzschlüssel|lizenz neu aktiviert|neues zertifikat|neu aktiviert|zertifikat erneuert|neuer aktivierungscode",
    "новый ключ|новый лицензионный ключ|ввел ключ заново|активировал заново|новый сертификат|переактивировал лицензию|перевыпустил сертификат|повторная активация|обновил сертификат",
    "新しいキー|ライセンスキーを再入力|再アクティベーション|証明書を更新|ライセンス認証をやり直|新しい証明書|新密钥|重新激活|新证书|更新证书|重新输入激活码|更换密钥|新激活码")
add("check-account-status", QUESTION, "",
    "checked account status|check account status|checked account|looked at account page|checked customer portal|logged into customer portal|checked subscription|checked balance|checked tariff|checked plan|checked licence|checked license|checked contract|account checked|"
    "checked payment|checked payment status|checked account settings|checked invoices|checked billing page|checked subscription status|checked bill|checked permissions|checked expiry date|checked domain expiry|checked personal account|checked entitlement",
    "konto geprüft|kundenportal geprüft|vertrag geprüft|guthaben geprüft|abo geprüft|lizenz geprüft|rechnung geprüft|zahlung geprüft|kontostand geprüft|tarif geprüft",
    "проверил личный кабинет|проверил баланс|проверил счет|проверил тариф|проверил подписку|проверил лицензию|проверил оплату|посмотрел личный кабинет|зашел в личный кабинет|проверил аккаунт|баланс положительный|проверил договор",
    "契約状況を確認|アカウントを確認|残高を確認|支払い状況を確認|契約内容を確認|会員ページを確認|ライセンスを確認|检查账户|查看余额|查余额|检查订阅|查看账单|检查套餐|检查许可证|查看账户状态|检查账号状态|确认缴费")
add("pay-or-renew", FIX, "",
    "paid|paid bill|renewed subscription|renewed|paid invoice|renewed licence|renewed license|topped up|topped up balance|paid again|renewed domain|renewed contract|pay or renew|updated card|entered new card|updated payment method|new card entered|paid outstanding bill|updated card details",
    "bezahlt|rechnung bezahlt|abo verlängert|verlängert|guthaben aufgeladen|lizenz verlängert|zahlungsdaten aktualisiert|domain verlängert|neue karte hinterlegt",
    "оплатил|оплатил счет|продлил подписку|пополнил баланс|продлил|пополнил счет|продлил лицензию|обновил карту|продлил домен|внес оплату|привязал новую карту",
    "支払いを済ませ|料金を支払|更新手続き|チャージ|契約を更新|ライセンスを更新|カード情報を更新|缴费|续费|充值|付款了|续订|更新支付方式|已缴费|交了费|补缴")
add("accept-agreement", FIX, "",
    "accepted agreement|accept agreement|accepted terms|signed agreement|accepted licence agreement|confirmed agreement|agreed to terms|accepted new terms|accepted conditions|confirmed mail address|verified email|verified identity|confirmed email address",
    "agb akzeptiert|vereinbarung akzeptiert|nutzungsbedingungen akzeptiert|vertrag bestätigt|bedingungen bestätigt|e-mail-adresse bestätigt",
    "принял соглашение|подтвердил соглашение|принял условия|подписал соглашение|подтвердил почту|принял лицензионное соглашение|подтвердил адрес почты",
    "規約に同意|契約に同意|利用規約に同意|本人確認を済ま|メール認証|同意协议|接受协议|接受条款|确认协议|同意条款|验证邮箱|实名认证")
add("read-notices", QUESTION, "",
    "read notices|checked status page|looked at status page|checked outage page|read announcements|checked outage map|checked notices|read provider's news|checked downdetector|read provider's mails|checked for outages|asked neighbours|neighbours have same trouble|checked service status",
    "störungsseite geprüft|statusseite geprüft|störungsmeldungen gelesen|nachbarn gefragt|allestörungen geprüft|ankündigungen gelesen",
    "проверил объявления|посмотрел статус сервиса|проверил аварии|спросил соседей|проверил страницу статуса|проверил сбои|почитал новости провайдера|у соседей спросил",
    "障害情報を確認|お知らせを確認|近所に聞|メンテナンス情報を確認|隣に聞|查看公告|查看故障公告|问邻居|查看服务状态|看公告|查看状态页")
add("call-provider", STATEMENT, "",
    "called provider|call provider|phoned provider|rang provider|contacted provider|asked provider|wrote to provider|called technical provider|opened ticket|opened ticket with provider|emailed provider|chat with provider|chatted with provider|called again|called|"
    "reported fault|reported it|reported to provider|provider ticket|asked manufacturer|contacted vendor|contacted manufacturer|called manufacturer|called bank|asked administrator|asked admin|contacted seller|called company|asked it department|called it department|called customer service|contacted customer service|wrote email to provider|called first line|called vendor|asked vendor",
    "anbieter angerufen|provider angerufen|beim anbieter angerufen|kundendienst angerufen|störung gemeldet|provider angeschrieben|mit provider gechattet|hersteller gefragt|ticket eröffnet|angerufen|hersteller kontaktiert|kundenservice angerufen|bank angerufen|anbieter kontaktiert",
    "позвонил провайдеру|звонил в поддержку|позвонил в поддержку|обратился в поддержку|написал в поддержку|звонок провайдеру|звонок в поддержку|оставил заявку|позвонил в техподдержку|обратился к провайдеру|написал в техподдержку|звонил провайдеру|позвонил|оставил заявку провайдеру|обратился в техподдержку|позвонил в банк|написал производителю",
    "プロバイダに電話|プロバイダーに電話|サポートに電話|サポートに問い合わせ|問い合わせた|メーカーに問い合わせ|プロバイダに問い合わせ|電話で問い合わせ|カスタマーセンターに電話|问い合わせ|打客服电话|联系客服|打电话给运营商|联系运营商|报修|咨询客服|联系厂家|打客服|给客服打电话|提交工单|致电客服")
add("provider-line-test", STATEMENT, "",
    "line test|line tested|provider line test|provider tested line|provider's line test|line measured by provider|remote line test|provider measured line|line check|automatic line test|provider checked line|provider ran line test|operator tested line|provider checked on its side|provider tested from their side|provider checked its side|provider checked servers",
    "leitung gemessen|leitungstest|leitung vom anbieter geprüft|leitungsmessung|anbieter hat leitung gemessen|leitung durchgemessen|leitung geprüft",
    "провайдер проверил линию|тест линии|проверка линии|проверили линию|измерили линию|проверка линии провайдером|провайдер проверил со своей стороны",
    "回線テスト|回線を調べ|回線試験|回線調査|回線チェック|线路测试|运营商测试线路|线路检测|检测线路|后台测试线路")
add("provider-account-fix", FIX, "",
    "provider corrected account|provider reset account|account re-created|provider re-created account|provider updated mac address|mac address registered again|provider changed record|account unlocked|provider unlocked account|provider account fix|account record re-created|provider re-provisioned|"
    "re-provisioned|reprovisioned|provider reset session|provider reset port|profile reset by provider|provider corrected mac address|account reset by provider|provider unblocked account|admin unlocked account|admin reset account|licence assigned again|provider re-registered modem|provider registered modem",
    "konto vom anbieter zurückgesetzt|konto neu angelegt vom anbieter|mac adresse beim anbieter geändert|anbieter hat konto entsperrt|konto entsperrt|anbieter hat konto neu angelegt|admin hat konto entsperrt",
    "провайдер пересоздал учетную запись|провайдер сбросил сессию|провайдер исправил запись|разблокировали учетную запись|провайдер обновил mac|перепривязали мак|провайдер перепривязал mac|разблокировали аккаунт|провайдер сбросил порт|пересоздали учетную запись",
    "プロバイダがアカウントを再作成|登録を修正してもら|アカウントのロックを解除|会員情報を修正|登録macを更新|运营商重置账号|解锁账号|后台重新开通|重新绑定mac|客服解锁账号|后台刷新数据|运营商重做数据")
add("technician-visit", FIX, "",
    "technician visit|technician came|engineer came|engineer visit|technician|visit by technician|technician was here|engineer visited|field engineer|technician on site|repair man came|installer came|electrician came|technician repaired|sent to repair|took to repair shop|engineer on site|provider sent technician|took device to workshop|brought to repair shop",
    "techniker war da|techniker kam|technikerbesuch|techniker vor ort|techniker|zur reparatur gebracht|elektriker war da|monteur war da|techniker geschickt",
    "приходил мастер|мастер приходил|техник приходил|выезд мастера|вызвал мастера|приезжал монтер|отнес в ремонт|был мастер|монтажник приходил|мастер приехал|выезд техника|монтер приходил",
    "技術者が来|工事の人が来|訪問修理|修理に出し|業者が来|電気屋を呼|師傅上门|师傅上门|上门维修|技术员上门|送修|维修人员上门|送去维修|装机师傅来")
add("remote-session", FIX, "",
    "remote session|remote support|teamviewer|anydesk|remote desktop session|remote help|technician connected remotely|remote assistance|remote control session|support connected remotely|provider connected remotely",
    "fernwartung|per teamviewer|fernzugriff|remote sitzung",
    "удаленное подключение|через тимвьювер|удаленная поддержка|подключались удаленно|удаленный доступ|подключился удаленно|через anydesk",
    "リモートサポート|遠隔操作|遠隔サポート|リモート操作で確認|远程协助|远程支持|远程连接|远程操作|远程处理")
add("escalate", STATEMENT, "",
    "escalated|escalate|asked for supervisor|asked for next line|complaint|written complaint|complained|sent complaint|second level provider|asked for specialist|complained to authority|regulator|complaint department|spoke to manager|complaint by email|complained in writing|lawyer",
    "eskaliert|beschwerde|beschwerde geschrieben|vorgesetzten verlangt|second level|bundesnetzagentur|schriftlich beschwert|teamleiter verlangt",
    "эскалация|жалоба|написал жалобу|потребовал начальника|роскомнадзор|письменная претензия|претензия|написал претензию|вторая линия|жалоба руководству|подал жалобу",
    "エスカレーション|苦情を出|上司に代わ|クレームを入れ|消費者センター|责任者を出|投诉|升级处理|工信部投诉|书面投诉|找主管|要求主管")
add("reorder", FIX, "",
    "reordered|reorder|ordered again|placed order again|new order|cancelled and ordered again|ordered new line|order placed again|resubmitted order|resubmitted application",
    "neu bestellt|erneut bestellt|auftrag neu erteilt|storniert und neu bestellt|nochmal bestellt",
    "заказал заново|новая заявка на подключение|оформил заказ заново|перезаказал|повторный заказ|новый заказ",
    "再注文|注文し直|申し込み直|再申込|重新下单|重新申请|再次申请|重新订购|再次下单")
add("change-provider", FIX, "",
    "changed provider|change provider|switched provider|other provider|new provider|moved to other provider|cancelled contract|moved to other carrier|other host|changed host|switched bank",
    "anbieter gewechselt|provider gewechselt|anderer anbieter|neuer anbieter|vertrag gekündigt|anbieterwechsel",
    "сменил провайдера|другой провайдер|перешел к другому провайдеру|расторг договор|новый провайдер|смена провайдера|подключил другого провайдера",
    "プロバイダを変更|プロバイダーを変更|他社に乗り換え|プロバイダを乗り換え|解約|换运营商|更换运营商|转网|换宽带|携号转网|换服务商|更换服务商")


def keys() -> tuple[str, str, str]:
    """The indexes as text: lines `key<TAB>step` for words with blanks (`=` marks sorted words), in ASCII and beyond it, and for ja and zh."""
    from supportcli.diagnosis.step_words import folded, key_words, squeezed

    spaced: dict[str, str] = {}
    unspaced: dict[str, str] = {}
    for name, step in STEPS.items():
        for phrase in (name.replace("-", " "), *step.spaced.split("|")):
            words = key_words(folded(phrase))
            if "restart" in words and len(words) > 1:
                as_reboot = ["reboot" if word == "restart" else word for word in words]
                spaced.setdefault(" ".join(as_reboot), name)
            spaced.setdefault(" ".join(words), name)
            if len(set(words)) > 1:
                spaced.setdefault("=" + " ".join(sorted(set(words))), name)
        for phrase in step.unspaced.split("|"):
            unspaced.setdefault(squeezed(folded(phrase)), name)
    plain = {key: name for key, name in spaced.items() if key.isascii()}
    beyond = {key: name for key, name in spaced.items() if not key.isascii()}
    return _index(plain), _index(beyond), _index(unspaced)


def _index(names: dict[str, str]) -> str:
    return "".join(f"\n{key}\t{name}" for key, name in names.items()) + "\n"


def pages() -> dict[str, str]:
    """The whole text of step_keys.py and of step_keys_beyond.py, by the name of the file."""
    plain, beyond, unspaced = keys()
    rows = "".join(f'    "{name}": ("{step.kind}", {step.isolates!r}),\n' for name, step in STEPS.items()).replace("'", '"')
    first = (
        '"""The wordings of step_names.py {which}, as an index. Generated: `python -m supportcli.diagnosis.step_names`.\n\n'
        "Long because it is an index; one text is loaded and searched in microseconds, two thousand small strings are not.\n"
        '"""\n\n# fmt: off\n'
    )
    ascii_page = (
        first.replace("{which}", "in ASCII")
        + f'KINDS: dict[str, tuple[str, tuple[str, ...]]] = {{\n{rows}}}\n"""Step → its kind and the layers it isolates."""\n\n'
        f'PLAIN = """{plain}"""\n'
    )
    beyond_page = first.replace("{which}", "beyond ASCII") + f'BEYOND = """{beyond}"""\n\nUNSPACED = """{unspaced}"""\n'
    return {"step_keys.py": ascii_page, "step_keys_beyond.py": beyond_page}


if __name__ == "__main__":
    from pathlib import Path

    for name, page in pages().items():
        Path(__file__).with_name(name).write_text(page, encoding="utf-8")
