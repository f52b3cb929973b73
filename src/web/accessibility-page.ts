import type { Lang } from '../base/words.ts'
import type { Frame } from './layout.ts'
import { type Prose, prosePage } from './prose-page.ts'

export function accessibilityPage(frame: Frame): string {
  return prosePage(frame, '/tilgaengelighed', STATEMENT)
}

const STATEMENT: Record<Lang, Prose> = {
  da: {
    title: 'Tilgængelighedserklæring',
    text: `
Holdbar skal kunne bruges af alle. Målet er WCAG 2.2 på niveau AA, som går videre end lovens krav (WCAG 2.1 AA gennem EN 301 549).

Den kommune, der stiller Holdbar til rådighed, laver sin egen erklæring i Digitaliseringsstyrelsens WAS-Tool og skriver her, hvem man kan kontakte. Denne side er et grundlag for den.

## Hvad der er gjort

- Alle sider kan bruges med tastatur alene og uden script.
- Svaret gives altid i ord. Farve, form og streg kommer oveni.
- Bemærkninger og ord er bundet sammen med links begge veje.
- Siderne passer til en skærm på 320 pixel og til 400 procents forstørrelse.
- Høj kontrast og ønsket om mindre bevægelse følges.

## Hvordan det er afprøvet

Hver side er afprøvet automatisk med axe-core på dansk og engelsk, også med fejl i formularen og med et resultat. Tastatur, smal skærm og brug uden script er afprøvet i Chromium, hver gang programmet ændres.

## Hvad vi ved ikke er godt nok

- Der er ikke afprøvet med skærmlæser eller af mennesker, der bruger hjælpemidler.
- Teksten i et brev vises, som den er læst. Overskrifter og tabeller i en fil bliver til almindelige afsnit.
- Rapporten er en HTML-side. Den kan udskrives til PDF, men den fil er ikke kontrolleret for tilgængelighed.
- På de engelske sider er reglernes tekst og eksempler, det læste brev og det, der er skrevet i en sag, på dansk. Det er mærket som dansk, så en skærmlæser kan skifte stemme. Det gælder ikke linjer, der kun for en dels vedkommende er danske, på lister, man vælger fra.
`,
  },
  en: {
    title: 'Accessibility statement',
    text: `
Everyone should be able to use Holdbar. The aim is WCAG 2.2 at level AA, which goes further than the law (WCAG 2.1 AA through EN 301 549).

The municipality that offers Holdbar makes its own statement in WAS-Tool of the Danish Agency for Digital Government and writes here whom to contact. This page is a basis for it.

## What has been done

- All pages can be used by keyboard alone and without script.
- The answer is always given in words. Colour, shape and line come on top.
- Remarks and words are tied together by links both ways.
- The pages fit a screen of 320 pixels and 400 per cent zoom.
- High contrast and the wish for less motion are respected.

## How it was tested

Every page is tested automatically with axe-core in Danish and English, also with errors in the form and with a result. Keyboard, narrow screen and use without script are tested in Chromium whenever the program changes.

## What we know is not good enough

- It has not been tested with a screen reader, nor by people who use assistive technology.
- The text of a letter is shown as it was read. Headings and tables of a file become plain paragraphs.
- The report is an HTML page. It can be printed to PDF, but that file has not been checked for accessibility.
- On the English pages, the text and examples of the rules, the letter and what is written in a case are in Danish. They are marked as Danish, so that a screen reader can change its voice. Lines that are Danish only in part, in lists to choose from, are not.
`,
  },
}
