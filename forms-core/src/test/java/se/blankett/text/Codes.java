package se.blankett.text;

import java.util.List;

/** The codes of findings: a promise to those who read them, so that none comes or goes unseen. */
final class Codes {
    static final List<String> ALL = List.of("""
            required.text required.question required.choice required.choices required.yesno required.date
            required.file required.confirm required.items required.because
            number.type number.integer number.min number.max number.range number.exclusiveMin
            number.exclusiveMax number.decimals number.step number.ambiguous
            text.tooLong text.tooShort text.length text.digits text.pattern text.patternNoExample text.chars
            choice.notInList choice.tooFew choice.tooMany choice.noneCombined
            date.incomplete date.year4 date.notReal date.past date.pastOrToday date.future date.futureOrToday
            date.min date.max date.range date.afterField
            time.format time.afterField
            email.format
            phone.format
            url.format
            pnr.format pnr.check pnr.date pnr.future pnr.noCoordination pnr.age pnr.ageMax pnr.same
            orgnr.format orgnr.check
            postnr.format
            regnr.format
            account.check account.unsure
            property.format
            geo.outside geo.swapped
            file.type file.tooBig file.empty file.tooFew file.tooMany file.totalTooBig file.virus file.protected file.failed
            file.several
            items.tooFew items.tooMany items.duplicate
            match.field
            sum.mismatch
            oneOf.required
            unknown
            computed.max computed.min computed.other computed.missing
            fallback
            """.split("\\s+"));

    private Codes() {}
}
