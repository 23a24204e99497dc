"""Words that a question has and an answer need not have: articles, pronouns, question words, auxiliary verbs.

Left out only where nothing has all words of a question. A new language is a row, in the spelling of the index
(folding.py); words that name a thing in another language (German `die`, Spanish `para`) are right here all the same,
because a question of such words alone keeps them.
"""

from functools import cache

SMALL = {
    "en": "a an the i me my we us our you your he him his she her it its they them their this that these those there "
    "is am are was were be been being do does did done have has had can could will would shall should may might must "
    "not no dont doesnt didnt isnt cant wont s t m re ve ll d who whom whose what which when where why how if then "
    "than so as at by for from in into of off on onto out over to up with without and or but about after before again "
    "because while any anymore some just only too very still also please get got want wants need needs",
    "de": "der die das den dem des ein eine einen einem einer eines ich mich mir mein meine meinen meinem meiner wir "
    "uns unser unsere du dich dir dein sie ihn ihm ihr ihre ihren er es man sich dieser diese dieses diesen ist sind "
    "bin war waren sein wird werden wurde wurden hat habe haben hatte kann konnen konnte muss mussen soll sollen will "
    "mochte darf lasst nicht kein keine keinen mehr wie was wer wo wann warum wieso weshalb welche welcher welches "
    "wenn dann dass ob als auch noch nur schon sehr bitte und oder aber weil bei beim mit nach seit von vom vor fur "
    "uber um zu zum zur in im an am auf aus durch ohne gegen hier da so",
    "nl": "de het een ik mij me mijn wij we ons onze jij je jouw u uw hij hem zijn zij ze haar hun dit dat deze die is "
    "ben bent was waren worden wordt werd heb heeft hebben had kan kunnen kon moet moeten wil willen niet geen meer "
    "hoe wat wie waar wanneer waarom welke als dan ook nog maar en of omdat bij met na van voor over om te tot in op "
    "aan uit door zonder naar er hier",
    "fr": "le la les l un une des du de d je j me m mon ma mes nous notre nos tu te toi ton ta vous votre vos il elle "
    "ils elles on se s sa ses son leur ce c cet cette ces est suis sont etait etre ai a as ont avons avez avoir peux "
    "peut pouvons dois doit faut veux veut ne n pas plus comment que qu quoi qui ou quand pourquoi quel quelle si et "
    "mais car en dans par pour sur avec sans apres avant au aux y",
    "es": "el la los las un una unos yo me mi mis nosotros nos nuestro nuestra tu te ti tus usted su sus se le lo les "
    "este esta esto estos estas ese es soy son era ser estoy estan he ha han haber puedo puede pueden debo debe hay "
    "quiero quiere no ya mas como que quien donde cuando por cual si y o pero porque en de del al a con sin para "
    "desde hasta muy tambien",
    "it": "il lo la i gli le l un uno una io mi mio mia noi ci nostro tu ti tuo suo sua si questo questa questi e sono "
    "sei siamo era essere ho ha hai hanno avere posso puo devo deve voglio non piu come che chi dove quando perche "
    "quale se ed o ma di a da in con su per tra del della dei delle al alla nel nella dal dalla",
    "pt": "o a os as um uma eu me meu minha meus nos nosso tu te seu sua se este esta isto isso esse e sou sao era ser "
    "estou estao esta tenho tem ter posso pode devo deve quero nao ja mais como que quem onde quando porque qual de "
    "do da dos das em no na nos nas ao com sem para por pelo pela desde ate muito tambem mas ou",
    "pl": "ja mnie mi moj moja moje my nas nasz ty cie on ona ono oni jego jej ich ten ta to te tego sie jest sa byl "
    "byla byc moge moze mozna musze musi chce nie juz jak co kto gdzie kiedy dlaczego czemu ktory ktora czy jesli i "
    "oraz lub ale bo w we z ze na do od po przed przez dla o u przy bez",
    "tr": "ben beni bana benim biz bize sen siz o bu su bir ve veya ama icin ile gibi daha cok en mi mu ne nasil neden "
    "nicin kim nerede hangi var yok degil de da ki",
    "ru": "я меня мне мой моя мое мои мы нас нам наш наша ты вы вас вам ваш он его ему она ее ей оно они их им себя "
    "это этот эта эти тот быть был была было есть нет не ни могу может можно нельзя надо нужно должен хочу хочет "
    "как что кто где куда когда почему зачем какой какая какие который если то чтобы и или но а же ли бы так уже "
    "еще только очень в во из к ко на о об от по под при про с со у за до для без после перед делать",
}
"""Language -> its words."""


@cache
def small() -> frozenset[str]:
    """All of them."""
    return frozenset(word for words in SMALL.values() for word in words.split())
