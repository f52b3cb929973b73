import type { Lang, Words } from '../base/words.ts'

const HELP: Words = {
  da: `Holdbar læser kommunale afgørelsesbreve, kvalitetsstandarder og sager og siger, om de ville holde ved en klage.

Brug
  holdbar check <filer eller mapper…>   læs og vurdér; - læser fra standard input
  holdbar case check <json-filer…>      sager fra et andet system: hvad der mangler, og hvem der skal spørges om hvad
  holdbar case example                  en hel sag som eksempel
  holdbar case schema                   skemaet: hvert felt, hvad det betyder, og hvad det er, når det mangler
  holdbar rules list                    alle regler
  holdbar rules show <regel>            én regel med eksempler og kilder
  holdbar study columns                 kortlægning af sager: hvad der skal stå i filen med kodede sager
  holdbar study tables <csv>            tabeller af kodede sager, med intervaller og små tal skjult
  holdbar study audit <csv…>            hvilke summer, procenter og henvisninger i trykte tabeller der ikke stemmer
  holdbar study agreement <csv>         hvor enige de er, der har kodet de samme sager, og hvad de skal afgøre
  holdbar study draw <csv> --plan <csv> træk sagerne til en undersøgelse, så enhver kan trække dem igen
  holdbar facts columns                 afgørelser uden personer: hvad der skal stå i filen
  holdbar facts check|import <fil>      om filen kan bruges · tæl den som hele landets tal
  holdbar facts export <fil>            Holdbars egne afgørelser til csv, excel-csv, json eller parquet (--format)
  holdbar figures <fil>                 alle mål med interval og definition; antal under fem er skjult
  holdbar anonymise <filer…>            forslag til offentliggørelse af afgørelser, hvor navne, steder, datoer og numre er taget
                                        ud; en person godkender (--format text|json|html)
  holdbar serve                         åbn Holdbar i en browser
  holdbar backup [fil]                  alt, hvad der er gemt, i én fil, som læses igen
  holdbar backup check <fil>            om en sikkerhedskopi er hel
  holdbar restore <fil>                 læs en sikkerhedskopi ind i en tom database
  holdbar rebuild                       byg lister, søgning og tal op igen af sagernes journal

Tilvalg til check og case check
  --format text|json|html|sarif         text, hvis intet er valgt
  --date ÅÅÅÅ-MM-DD                     den dag, loven spørges om, når brev eller sag ikke selv har en dato (ellers i dag)

Tilvalg til study tables og figures
  --by municipality|region|provision|year|subject
                                        figures: hvad tallene deles på; kommune, hvis intet er valgt
  --format text|json|html               text, hvis intet er valgt
  --no-suppress                         skjul ikke tal under 5; til brug i huset
  --settled <csv>                       hvad koderne er blevet enige om; også til study agreement

Tilvalg til study draw
  --plan <csv>                          hvor mange sager af hvilke slags
  --seed N                              tilfældigt med dette frø; ellers baglæns i tid. Også til study agreement
  --verify <csv>                        prøv en gemt liste efter

Tilvalg til serve
  --port N                              8080, eller den næste ledige
  --host H                              127.0.0.1: kun denne maskine

Tilvalg til restore
  --even-if-broken                      også når en sag i kopien ikke er, som den blev skrevet

Tilvalg til alle
  --lang da|en                          sproget der svares på
  -h, --help                            denne tekst
  -v, --version                         udgaven

Filer        docx, pdf og tekst (txt, md); sager: json, én i hver fil på højst 4 MB.
             Mapper gennemgås med alt, hvad de rummer.
Svar         0: ingen fejl · 1: mindst én fejl · 2: noget kunne ikke læses
Farver       NO_COLOR=1 slår dem fra, FORCE_COLOR=1 slår dem til
JSON         svaret er beskrevet i schema/holdbar-check.schema.json, en sag i schema/holdbar-case.schema.json,
             tabeller i schema/holdbar-study.schema.json, efterregning og enighed i
             schema/holdbar-study-audit.schema.json og schema/holdbar-study-agreement.schema.json

Det, du tjekker, forlader aldrig maskinen. Det, serve gemmer, kan ligge i en database på en anden maskine,
og serve kan bruge login, mailserver og Digital Post udefra, hvis det er sat op (docs/operation.md).
`,
  en: `Holdbar reads municipal decision letters, quality standards and cases and says whether they would hold on appeal.

Use
  holdbar check <files or folders…>     read and judge; - reads standard input
  holdbar case check <json files…>      cases from another system: what lacks, and whom to ask what
  holdbar case example                  a whole case as an example
  holdbar case schema                   the schema: each field, what it means, and what it is where absent
  holdbar rules list                    every rule
  holdbar rules show <rule>             one rule with examples and sources
  holdbar study columns                 studies of cases: what stands in the file of coded cases
  holdbar study tables <csv>            tables of coded cases, with intervals and small numbers hidden
  holdbar study audit <csv…>            which sums, percents and references in published tables do not agree
  holdbar study agreement <csv>         how far those who coded the same cases agree, and what they are to settle
  holdbar study draw <csv> --plan <csv> draw the cases of a study, so that anyone can draw them again
  holdbar facts columns                 decisions without persons: what stands in the file
  holdbar facts check|import <file>     whether it can be used · count it as the whole country's
  holdbar facts export <file>           Holdbar's own decisions as csv, excel-csv, json or parquet (--format)
  holdbar figures <file>                every measure with interval and definition; counts below five are hidden
  holdbar anonymise <files…>            proposals for publishing decisions, with names, places, dates and numbers taken
                                        out; a person approves (--format text|json|html)
  holdbar serve                         open Holdbar in a browser
  holdbar backup [file]                 everything that is kept, in one file, which is read again
  holdbar backup check <file>           whether a backup is whole
  holdbar restore <file>                put a backup into an empty database
  holdbar rebuild                       build lists, search and figures again from the journal of the cases

Options of check and case check
  --format text|json|html|sarif         text unless something else is chosen
  --date YYYY-MM-DD                     the day the law is asked about where letter or case has no date (else today)

Options of study tables and figures
  --by municipality|region|provision|year|subject
                                        figures: what they are told by; municipality unless chosen
  --format text|json|html               text unless something else is chosen
  --no-suppress                         do not hide numbers below 5; for use inside the house
  --settled <csv>                       what the coders settled; also of study agreement

Options of study draw
  --plan <csv>                          how many cases of which kinds
  --seed N                              by chance with this seed; else backwards in time. Also of study agreement
  --verify <csv>                        try a list that was kept

Options of serve
  --port N                              8080, or the next that is free
  --host H                              127.0.0.1: this machine only

Options of restore
  --even-if-broken                      also where a case in the backup is not as it was written

Options of all
  --lang da|en                          the language of the answer
  -h, --help                            this text
  -v, --version                         the version

Files        docx, pdf and text (txt, md); cases: json, one in each file of at most 4 MB.
             Folders are walked with all they hold.
Exit code    0: no fejl · 1: at least one fejl · 2: something could not be read
Colours      NO_COLOR=1 turns them off, FORCE_COLOR=1 turns them on
JSON         the answer is described by schema/holdbar-check.schema.json, a case by schema/holdbar-case.schema.json,
             tables by schema/holdbar-study.schema.json, audit and agreement by
             schema/holdbar-study-audit.schema.json and schema/holdbar-study-agreement.schema.json

What you check never leaves the machine. What serve keeps may lie in a database on another machine,
and it may use a sign-in, a mail server and Digital Post elsewhere, where it is set up so (docs/operation.md).
`,
}

export function helpText(lang: Lang): string {
  return HELP[lang]
}
