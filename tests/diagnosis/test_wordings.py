"""The wordings of standard steps in five languages, written from knowledge, and wordings that must stay free text."""

# ruff: noqa: E501

from pathlib import Path

import pytest

from supportcli.diagnosis import step_keys, step_names
from supportcli.diagnosis.steps import isolates, kind_of, recognise

SAID = """
retype-password: retyped login and password | I retyped the password twice | typed my password again | re-entered the credentials | Passwort neu eingegeben | ввёл пароль ещё раз | パスワードを再入力した | 重新输入了密码
dictate-login: login dictated over the phone | the password was dictated over the phone | Passwort am Telefon diktiert | продиктовал логин и пароль
caps-lock: checked caps lock | Feststelltaste geprüft | проверил раскладку | 检查了大小写
physical-switch: checked the power switch | Schalter geprüft | スイッチを入れた
retry: connect again | tried again | nochmal versucht | попробовал ещё раз | もう一度試した | 重试了一次
wait: waited overnight | waited | abgewartet | подождал день | しばらく待った | 等待一天
restart-computer: reboot | rebooted | restarted my laptop | rebooted the PC | Rechner neu gestartet | перезагрузил ноутбук | PCを再起動しました | 重启了电脑 | パソコンを再起動
restart-app: restarted the app | closed and reopened the program | Programm neu gestartet | перезапустил программу | アプリを再起動した | 重启应用
reinstall-software: reinstalled the client | reinstall | client software reinstalled | reinstalled the app | uninstalled and installed the program | Programm neu installiert | переустановил клиент | переустановил программу | アプリを再インストールした | 卸载重装了
update-software: updated the app | installed the latest version | Software aktualisiert | обновил программу | 最新版に更新した | 升级到最新版
downgrade-software: went back to the old version | rolled back the update | ältere Version installiert | откатил обновление | 旧バージョンに戻した | 回退版本
other-software: other browser | another browser | tried it in Chrome: incognito window | anderer Browser | другой браузер | 別のブラウザで試した | 换了浏览器
clear-cache: cleared the cache | cleared cookies | Cache geleert | очистил кэш | キャッシュを削除した | 清除缓存
disable-addons: disabled all extensions | Erweiterungen deaktiviert | отключил расширения | 拡張機能を無効にした
disable-firewall: turned off the firewall | disabled antivirus | Firewall deaktiviert | отключил антивирус | ファイアウォールを無効にした | 关闭防火墙
malware-scan: virus scan | scanned for malware | Virenscan | проверил на вирусы | ウイルススキャン | 扫描病毒
reinstall-os: reinstalled Windows | formatted the computer | Windows neu installiert | переустановил винду | OSを再インストール | 重装系统
other-os: booted a live CD | another operating system | anderes Betriebssystem | под линуксом
reinstall-driver: reinstalled the printer driver | updated drivers | Treiber neu installiert | переустановил драйвер | ドライバーを入れ直した | 更新驱动
check-settings: checked the settings | changed all settings | two settings changed | Einstellungen geprüft | проверил настройки | 設定を確認した | 检查设置
change-dns: changed the DNS server | DNS geändert | прописал dns | DNSを変更した | 修改DNS
clear-queue: cleared the print queue | Druckaufträge gelöscht | очистил очередь печати | 清空打印队列
read-logs: read the logs | logs read | Logs gelesen | посмотрел логи | ログを確認した | 查看日志
measure: speed test | ran a traceroute | Speedtest gemacht | замерил скорость | 速度測定 | 测速
other-computer: other computer | other pc | another laptop | on a different machine | neighbour's PC | anderer Rechner | am anderen PC | другой компьютер | с другого ноутбука | 別のPC | 別のパソコンで試した | 换了一台电脑
other-device: another device | other tablet | anderes Gerät | на другом устройстве | 別のスマホ | 其他设备
other-user: other user | another user | anderer Benutzer | под другим пользователем | 別のユーザー | 换个用户
other-account: other account | with another login | anderes Konto | другой логин | 別のアカウント | 换个账号
other-document: other document | a different file | andere Datei | другой документ | 別のファイルで | 换个文件
other-period: another period | other month | anderer Zeitraum | другой период | 別の期間 | 其他月份
other-place: other place | from the other end of the city | in another room | anderer Ort | с другого конца города | 別の場所で | 换个地方
other-network: phone hotspot | another wifi | über Mobilfunk | раздал с телефона | テザリングで | 用手机热点试
remove-adapters: all adapters and cords removed | removed all adapters and extension cords | without splitter | ohne Verlängerung | убрал все переходники | アダプターを外した | 去掉转接头
connect-directly: connected directly | plugged straight into the wall | bypassed the router | direkt angeschlossen | подключил напрямую | ルーターを介さず接続 | 网线直连
test-device-elsewhere: modem tested at the service centre | modem tested at the service center | модем проверили в сервисном центре
reseat-cable: reseated the cable | checked all cables | Kabel geprüft | проверил кабели | ケーブルを抜き差しした | 重新插拔网线
replace-cable: changed the network cable | replaced the cable | another cable | neues Kabel | поменял кабель | ケーブルを交換した | 换网线
restart-modem: restarted the modem | Modem neu gestartet | перезагрузил модем | モデムを再起動 | 重启光猫
restart-router: rebooted the router | power cycled the router | Fritzbox neu gestartet | перезагрузил роутер | ルーターを再起動した | 重启路由器
restart-device: restarted the printer | turned it off and on again | Drucker neu gestartet | выключил и включил | プリンターを再起動 | 重启打印机
factory-reset: factory reset | reset the router to factory settings | Werksreset | сбросил роутер | 工場出荷状態に戻した | 恢复出厂设置
replace-router: new router | another router | neuer Router | новый роутер | 別のルーター | 换路由器
change-password: password changed there | changed the password | neues Passwort | сменил пароль | パスワードを変更した | 修改密码
check-account-status: checked the account status | checked the balance | Vertrag geprüft | проверил баланс | 残高を確認した | 查余额
pay-or-renew: paid the bill | renewed the subscription | Rechnung bezahlt | оплатил счёт | 料金を支払った | 已缴费
call-provider: called the provider | phoned the ISP | called support | Anbieter angerufen | позвонил в поддержку | サポートに電話した | 打客服电话
provider-line-test: line test | the provider tested the line | Leitung gemessen | проверка линии | 回線テスト | 线路测试
technician-visit: technician came | Techniker war da | приходил мастер | 業者が来た | 师傅上门
escalate: written complaint by e-mail | Beschwerde geschrieben | написал жалобу | 投诉
provider-account-fix: the account was unlocked | account record re-created | Konto entsperrt
firmware-update: firmware update | Firmware aktualisiert | обновил прошивку | ファームウェアを更新した | 升级固件
"""
WORDINGS = [
    (step, wording.strip())
    for line in SAID.strip().splitlines()
    for step, _, wordings in [line.partition(": ")]
    for wording in wordings.split(" | ")
]


@pytest.mark.parametrize(("step", "wording"), WORDINGS, ids=[wording for _, wording in WORDINGS])
def test_a_way_to_say_a_step_is_recognised(step: str, wording: str) -> None:
    assert recognise(wording) == step


def test_the_table_holds_at_least_two_hundred_wordings() -> None:
    assert len(WORDINGS) >= 200


FREE = """
computer
cable
the printer
the customer says -5 volts
did not restart the router
could not reach the other computer
will reinstall the client tomorrow
asked the helpdesk whether they want to replace the modem and send somebody by Friday with the new contract papers
danced around the router
put the phone in a bag of rice
password
sang a song
новости
не перезагружал роутер
надо будет переустановить клиент
再起動していない
没有重启电脑
准备换网线
猫
Kabel
nicht neu gestartet
keine anderen Rechner
invoice 10-233
switched off all other extensions
restarted both
kept that phone off the wifi
engineer replaced the master socket
looked for another build of the calling program
closed the other window
""".strip().splitlines()


@pytest.mark.parametrize("words", [*FREE, "", " ", "?!", "\x00", "\ud800", "x" * 100_000, "🙂 " * 500])
def test_wording_that_is_not_sure_stays_free_text(words: str) -> None:
    assert recognise(words) is None


@pytest.mark.parametrize("step", step_names.STEPS)
def test_every_wording_of_the_catalogue_means_its_own_step(step: str) -> None:
    entry = step_names.STEPS[step]
    wordings = [step, step.replace("-", " "), *entry.spaced.split("|"), *entry.unspaced.split("|")]
    assert {wording: recognise(wording) for wording in wordings} == dict.fromkeys(wordings, step)


def test_the_generated_index_is_current() -> None:
    folder = Path(step_keys.__file__).parent
    assert {name: (folder / name).read_text(encoding="utf-8") for name in step_names.pages()} == step_names.pages()


def test_only_swaps_isolate_layers_and_every_swap_does() -> None:
    assert {step for step in step_names.STEPS if isolates(step)} == {
        s for s in step_names.STEPS if kind_of(s) == "swap"
    }


def test_an_unknown_step_is_a_fix_unless_it_speaks_of_another_one() -> None:
    assert kind_of(None) == "fix"
    assert kind_of(None, "danced") == "fix"
    assert kind_of(None, "another antenna of my uncle") == "swap"
    assert kind_of(None, "別のアンテナ") == "swap"
    assert kind_of("other-place") == "swap"
    assert isolates(None) == ()
