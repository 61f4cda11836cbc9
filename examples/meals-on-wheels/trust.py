"""Who asks, and what they may see: the caller token and the grant, verified with the platform's public keys alone."""

import base64
import hashlib
import json
import time
import urllib.request
from pathlib import Path

import jwt

CALLER = ("careweave-caller+jwt", "careweave-gateway")
GRANT = ("careweave-grant+sd-jwt", "careweave-people")
LONGEST = 120  # seconds: a token that is good for longer was not made by this platform


class Refused(Exception):
    """What a caller is told: a code, and nothing of why."""

    def __init__(self, code: str) -> None:
        super().__init__("This cannot be answered without a good caller token and grant.")
        self.extensions = {"code": code}


def load_keys(place: str) -> dict[str, dict[str, jwt.PyJWK]]:
    """The public keys of a JWK set (a URL or a file), by whose they are and their `kid`."""
    text = urllib.request.urlopen(place, timeout=5).read() if "://" in place else Path(place).read_bytes()
    keys: dict[str, dict[str, jwt.PyJWK]] = {"gateway": {}, "people": {}}
    for jwk in json.loads(text)["keys"]:
        if jwk.get("signer") in keys:
            keys[jwk["signer"]][jwk["kid"]] = jwt.PyJWK(jwk, algorithm="EdDSA")
    return keys


def signed(text: str, keys: dict[str, jwt.PyJWK], kind: tuple[str, str], audience: str | None = None) -> dict:
    """The claims of a JWS in force, by one of these keys, of this kind and issuer. Raises otherwise."""
    header = jwt.get_unverified_header(text)
    if header.get("typ") != kind[0]:
        raise ValueError("another kind of statement")
    options = {"require": ["iss", "iat", "exp"], "verify_aud": audience is not None}
    return jwt.decode(text, keys[header["kid"]], ["EdDSA"], options, issuer=kind[1], audience=audience)


def digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


class Trust:
    """Lets in what the gateway of this platform signed for this service: each token once, and for the body it came with."""

    def __init__(self, name: str, keys: dict[str, dict[str, jwt.PyJWK]]) -> None:
        self.name, self.keys, self.used = name, keys, {}

    def caller(self, authorization: str, body: bytes) -> dict:
        """The caller, as the gateway says. Raises `Refused`."""
        try:
            scheme, token = authorization.split(" ")
            claims = signed(token, self.keys["gateway"], CALLER, self.name)
            now = time.time()
            if scheme.lower() != "bearer" or claims["exp"] > now + LONGEST or claims["body"] != digest(body):
                raise ValueError("not for this request")
            while self.used and next(iter(self.used.values())) < now:
                del self.used[next(iter(self.used))]
            if claims["jti"] in self.used:
                raise ValueError("used before")
            self.used[claims["jti"]] = now + LONGEST
            return claims["caller"]
        except Exception as error:
            raise Refused("UNAUTHENTICATED") from error

    def grant(self, text: object, person: object, caller: dict) -> dict:
        """What this caller may see of this person: one element of an SD-JWT (RFC 9901). Raises `Refused`."""
        try:
            listed, disclosure, end = text.split("~")
            claims = signed(listed, self.keys["people"], GRANT)
            if end or claims["_sd_alg"] != "sha-256" or {"...": digest(disclosure.encode())} not in claims["grants"]:
                raise ValueError("none of the list")
            _salt, grant = json.loads(base64.urlsafe_b64decode(disclosure + "=" * (-len(disclosure) % 4)))
            asked = (person, caller["subject"], caller["organization"], caller["purpose"])
            if (grant["person"], grant["caller"], grant["organization"], grant["purpose"]) != asked:
                raise ValueError("for someone else")
            return grant
        except Exception as error:
            raise Refused("GRANT_REFUSED") from error
