"""Where a fault can sit: the fixed names that the diagnosis ranks. JSON never translates them; people read `TITLES`.

A new layer needs a row here and a prior in every playbook; renaming one breaks recorded tickets.
"""

from supportcli.languages import N_

USER_INPUT, SOFTWARE, COMPUTER, CABLING, DEVICE, SITE = (
    "user-input",
    "software",
    "computer",
    "cabling",
    "device",
    "site",
)
CREDENTIALS, ACCOUNT_RECORD, BILLING = "credentials", "account-record", "billing"
PROVIDER_NETWORK, PROVIDER_SERVICE, TWO_CAUSES = "provider-network", "provider-service", "two-causes"

LAYERS = (
    USER_INPUT,
    SOFTWARE,
    COMPUTER,
    CABLING,
    DEVICE,
    SITE,
    CREDENTIALS,
    ACCOUNT_RECORD,
    PROVIDER_NETWORK,
    PROVIDER_SERVICE,
    BILLING,
)
"""The eleven places one fault can sit, from the customer's hand outwards. `two-causes` is shown beside them."""

THEIRS = (ACCOUNT_RECORD, PROVIDER_NETWORK, PROVIDER_SERVICE)
"""Layers that only the provider can repair."""

TITLES = {
    USER_INPUT: N_("typed, pressed or switched by hand"),
    SOFTWARE: N_("software on the customer's computer"),
    COMPUTER: N_("the computer's hardware"),
    CABLING: N_("cables and plugs"),
    DEVICE: N_("modem, router, printer or phone"),
    SITE: N_("the place: signal and interference"),
    CREDENTIALS: N_("login and password"),
    ACCOUNT_RECORD: N_("the provider's record of this customer"),
    PROVIDER_NETWORK: N_("the provider's network"),
    PROVIDER_SERVICE: N_("the provider's servers and staff"),
    BILLING: N_("payment and renewal"),
    TWO_CAUSES: N_("two causes at once"),
}
