#!/usr/bin/env python3
"""Works out again, from the published figures alone, what this site says of each target of the plan.

    python3 verify.py [FOLDER]   FOLDER holds progress.json; by default the folder of this program
It needs Python 3.8 or newer and nothing else. It applies the rules below to the published targets and figures, and only
then looks at the published results. It prints each difference and the counts. Exit code: 0 if nothing differs, else 1.
"""

import json
import sys
from fractions import Fraction
from pathlib import Path

METHOD = "1.2.0"  # the version of the rules that this program knows
ANSWERS = ["met", "met-early", "not-met", "so-far", "some-years", "other-basis", "no-figure"]
MORE_IS_ASKED = ["at-least", "keep-at-least", "count-by-end", "each-year"]


def satisfies(target, value):
    """Whether a value does what the target asks."""
    low = target["value"]
    special = {"at-most": value <= low, "exactly": value == low, "range": low <= value <= target.get("max", low)}
    return special.get(target["kind"], value >= low)


def proves(target, figure):
    """An exact figure can prove a target met; a lower bound can where more is asked. Other figures prove nothing."""
    sure = figure["qualifier"] == "exact" or (figure["qualifier"] == "at-least" and target["kind"] in MORE_IS_ASKED)
    return sure and satisfies(target, figure["value"])


def deciding_figures(indicator):
    """The figures that may decide, oldest first: of the series, on a basis that answers the target, not withdrawn."""
    answering = [basis["id"] for basis in indicator["bases"] if basis["decides"]]
    standing = [f for f in indicator["observations"] if "withdrawn" not in f]
    chosen = [f for f in standing if f["use"] == "series" and f["basis"] in answering]
    return sorted(chosen, key=lambda figure: figure["year"])


def evidence(indicator, start):
    """What the figures show of the target. The rules are asked in this order; the first with an answer decides."""
    target, kind, end = indicator["target"], indicator["target"]["kind"], indicator["target"]["year"]
    figures = [f for f in deciding_figures(indicator) if start <= f["year"] <= end]
    proofs = [f for f in figures if proves(target, f)]
    proofs_at_end = [f for f in proofs if f["year"] == end]
    misses = [f for f in figures if f["qualifier"] == "exact" and not satisfies(target, f["value"])]
    misses_at_end = [f for f in misses if f["year"] == end]

    def answer(kind, rule, by=None, **more):
        return {"kind": kind, "rule": rule, **({"by": by["id"]} if by else {}), **more}

    # Two exact figures for the target year, of which one satisfies the target and the other does not.
    if misses_at_end and any(f["qualifier"] == "exact" for f in proofs_at_end):
        return answer("no-figure", "contradiction")
    # A number to be reached by the end: once reached, it stays reached.
    if kind == "count-by-end" and proofs:
        return answer("met-early" if proofs[0]["year"] < end else "met", "count-reached", proofs[0])
    # A level to be kept, or reached each year: one year in which it was not is enough.
    if kind in ("each-year", "keep-at-least") and misses:
        return answer("not-met", "year-missed", misses[0])
    # A level asked for each year: for how many years of the plan is it proved?
    if kind == "each-year" and proofs:
        shown, years = len({f["year"] for f in proofs}), end - start + 1
        part = {} if shown == years else {"shown": shown, "of": years}
        return answer("some-years" if part else "met", "years-shown", proofs[-1], **part)
    # A level asked for in the target year.
    if kind != "each-year" and proofs_at_end:
        return answer("met", "level-reached", proofs_at_end[0])
    if kind != "each-year" and misses_at_end:
        return answer("not-met", "level-missed", misses_at_end[0])
    # A part of the number is sure: an exact figure of an earlier year, or a lower bound. The largest counts.
    sure = [f for f in figures if f["qualifier"] in ("exact", "at-least") and f["value"] > 0]
    if kind == "count-by-end" and sure:
        return answer("so-far", "part-counted", sorted(sure, key=lambda figure: figure["value"])[-1])
    # Figures for the target year, but all on bases that do not answer the target.
    used = {f["basis"] for f in indicator["observations"] if "withdrawn" not in f and f["year"] == end}
    if used and not any(basis["decides"] for basis in indicator["bases"] if basis["id"] in used):
        return answer("other-basis", "elsewhere")
    return answer("no-figure", "nothing")


def schedule(indicator):
    """Where the latest exact figure stands on the straight path to the target from a baseline of no earlier count."""
    base, target = indicator.get("baseline"), indicator["target"]
    if not base or "withinPeriod" in base:
        return {"kind": "not-computed", "reason": "earlier-count" if base else "no-baseline"}
    if satisfies(target, base["value"]):
        return {"kind": "done"}
    exact = [f for f in deciding_figures(indicator) if f["qualifier"] == "exact" and f["year"] <= target["year"]]
    if not exact or (latest := exact[-1])["year"] <= base["year"]:
        return {"kind": "not-computed", "reason": "no-figure"}
    if any(base["year"] < year <= latest["year"] for year in indicator["breaks"]):
        return {"kind": "not-computed", "reason": "basis-changed"}
    # The way leads to the value asked for, into a range from above to its upper value.
    end, goal = (min(max(f["value"], target["value"]), target.get("max", target["value"])) for f in (base, latest))
    way = end - base["value"]
    expected = base["value"] + way * (latest["year"] - base["year"]) / (target["year"] - base["year"])
    more, half_a_step = latest["value"] - expected, Fraction(1, 2) / 10 ** int(indicator["decimals"])
    # Half a step of the last published decimal, or less, is no difference. Where less is asked, less is ahead.
    kind = "on" if abs(more) <= half_a_step else "ahead" if (more > 0) == (way > 0) else "behind"
    distance = 0 if satisfies(target, latest["value"]) else abs(goal - latest["value"])
    pace, share = distance / max(target["year"] - latest["year"], 1), (latest["value"] - base["value"]) / way
    return {"kind": kind, "by": latest["id"], "expected": expected, "distance": distance, "pace": pace, "share": share}


def differences(place, published, computed):
    """One line for each field that differs. Numbers are published with six decimals at most."""
    for field in dict.fromkeys([*computed, *published]):
        ours, theirs = computed.get(field, "nothing"), published.get(field, "nothing")
        numbers = all(isinstance(value, (int, Fraction)) for value in (ours, theirs))
        if numbers and abs(ours - theirs) > Fraction(1, 10**6):
            yield f"{place}, {field}: published {float(theirs):.10g}, worked out {float(ours):.10g}"
        elif not numbers and ours != theirs:
            yield f"{place}, {field}: published {theirs}, worked out {ours}"


def verify(data):
    """Works everything out; returns the lines to print and the number of differences."""
    found = list(differences("method", {"version": data["method"]["version"]}, {"version": METHOD}))
    counts = {group: dict.fromkeys(ANSWERS, 0) for group in ("table", "all")}
    for indicator in data["indicators"]:
        result, course = evidence(indicator, data["period"]["start"]), schedule(indicator)
        for group in ("table", "all") if indicator["origin"] == "table" else ("all",):
            counts[group][result["kind"]] += 1
        found += differences(f"{indicator['id']}: evidence", indicator["evidence"], result)
        found += differences(f"{indicator['id']}: schedule", indicator["schedule"], course)
    for group in counts:
        found += differences(f"counts of {group}", data["counts"][group], counts[group])
    tallies = [f"{group}: " + ", ".join(f"{n} {kind}" for kind, n in counts[group].items()) for group in counts]
    return [*found, *tallies, f"{len(data['indicators'])} targets worked out, {len(found)} differences"], len(found)


def main():
    path = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent) / "progress.json"
    try:
        # Every number is read as an exact fraction, so that nothing is lost by rounding.
        lines, count = verify(json.loads(path.read_text(encoding="utf-8"), parse_float=Fraction, parse_int=Fraction))
    except OSError as error:
        sys.exit(f"{path} cannot be read ({error.strerror}). Save /data/progress.json of the site under this name.")
    except ValueError as error:
        sys.exit(f"{path} is not valid JSON: {error}")
    except (KeyError, TypeError, AttributeError) as error:
        sys.exit(f"{path} is not laid out as /data/progress.schema.json of the site says: {error!r}")
    print("\n".join(lines))
    sys.exit(1 if count else 0)


if __name__ == "__main__":
    main()
