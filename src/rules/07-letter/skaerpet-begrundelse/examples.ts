import { aCut, aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Det er fortalt, hvad der er anderledes', text: aCut() },
    {
      name: 'En fejl er nævnt',
      text: aCut({
        grounds:
          'Begrundelse\n\nDa vi bevilgede støtten, regnede vi ved en fejl turen til butikken med to gange. Du har selv fortalt, at turen tager en halv time.',
      }),
    },
    {
      name: 'Målt til mindre end dengang',
      text: aCut({
        grounds:
          'Begrundelse\n\nDu har fået en lift. Ergoterapeut Lis Holm har den 3. februar 2025 målt forflytningerne til 2 timer mindre om ugen end i 2022, da du fik de 4 timer.',
      }),
    },
    {
      name: 'Det er ændret, og borgeren har selv fortalt hvordan',
      text: aCut({
        grounds:
          'Begrundelse\n\nDu fik støtten i 2022, fordi du selv ville lede dine hjælpere. Det er ændret. Du sagde den 20. januar 2025, at du ikke længere har kræfter til det.',
      }),
    },
    {
      name: 'Sådan var det tidligere',
      text: aCut({
        grounds:
          'Begrundelse\n\nTidligere brugte to hjælpere hver en time til turen. Ergoterapeut Lis Holm har den 3. februar 2025 været med, og én hjælper klarede den på en time.',
      }),
    },
    {
      name: 'Det, der er anderledes',
      text: aCut({
        grounds:
          'Begrundelse\n\nDet, der er anderledes, er, at din kommode i januar fik hjul. Det fremgår af ergoterapeutens notat af 3. februar 2025.',
      }),
    },
    {
      name: 'Det, hjælpen var til, er slut',
      text: aCut({
        grounds:
          'Begrundelse\n\nI 2022 fik du 4 timer. To af dem var til undervisning i punktskrift. Kurset sluttede i januar 2025, og du har fået bevis for det.',
      }),
    },
    {
      name: 'Hvad der vejede dengang, og hvad der er set siden',
      text: aCut({
        grounds:
          'Begrundelse\n\nDengang blev der lagt vægt på, at du fungerede bedst med støtte alle hverdage. Psykolog Inge Broholm kommer i sin rapport af 3. februar 2025 til, at du efter den tredje dag i træk bliver udtrættet, og at hviledage vil være til din fordel.',
      }),
    },
  ],
  fails: [
    {
      name: 'Hvad der vejede dengang, og en rapport om, at alt er uændret',
      text: aCut({
        grounds:
          'Begrundelse\n\nDengang blev der lagt vægt på, at du fungerede bedst med støtte alle hverdage. I rapporten af 3. februar 2025 står der, at du har vanskeligheder, som er uændrede.',
      }),
      quote: 'Din støtte nedsættes',
    },
    {
      name: 'Bevillingen sluttede, og mere siges ikke',
      text: aCut({
        grounds:
          'Begrundelse\n\nI 2022 fik du 4 timer. Bevillingen sluttede i januar 2025. Vi vurderer, at 2 timer er passende.',
      }),
      quote: 'Din støtte nedsættes',
    },
    {
      name: 'Hvad kommunen skrev dengang, og så ikke mere',
      text: aCut({
        grounds: 'Begrundelse\n\nDengang tænkte vi, at du ville lære det. Vi vurderer nu, at 2 timer er passende.',
      }),
      quote: 'Din støtte nedsættes',
    },
    {
      name: 'Kommunen har nu fulgt op, og alt er uændret',
      text: aCut({
        grounds:
          'Begrundelse\n\nVi har nu fulgt op på bevillingen efter barnets lov § 87. Hospitalet skriver den 3. februar 2025, at anfaldene er uændrede: fire til seks om ugen. Vi vurderer nu, at 2 timer er passende.',
      }),
      quote: 'Din støtte nedsættes',
    },
    {
      name: 'Det er ændret, men det er niveauet',
      text: aCut({
        grounds: 'Begrundelse\n\nDu fik støtten i 2022. Det er ændret. Byrådet har nu vedtaget et nyt serviceniveau.',
      }),
      quote: 'Din støtte nedsættes',
    },
    {
      name: 'Ingen ændring fortalt',
      text: aCut({ grounds: 'Begrundelse\n\nVi har lagt vægt på, at du har en seng og en kontaktperson.' }),
      quote: 'Din støtte nedsættes',
    },
    {
      name: 'Kun ny kvalitetsstandard',
      text: aCut({
        grounds: 'Begrundelse\n\nByrådet har vedtaget en ny kvalitetsstandard, og dit serviceniveau er tilpasset den.',
      }),
      quote: 'Din støtte nedsættes',
    },
    {
      name: 'Kun udeblivelser',
      text: aCut({
        result: 'Afgørelse\n\nDin støtte ophører den 1. maj 2025.',
        grounds: 'Begrundelse\n\nDu har nu fire gange ikke åbnet døren for din støtteperson.',
      }),
      quote: 'Din støtte ophører',
    },
  ],
  notApplicable: [
    { name: 'Fuldt medhold', text: aGrant() },
    { name: 'Hjælpen er ny', text: aRefusal() },
  ],
  unknown: [
    {
      name: 'Et nyt serviceniveau og en vurdering af netop denne borger',
      text: aCut({
        grounds:
          'Begrundelse\n\nByrådet vedtog den 3. december 2024 et nyt serviceniveau. Serviceniveauet afgør ikke sagen alene. Vi har set på, hvad netop du har brug for. Du bor i to rum uden husdyr. Du kan selv vaske op og tørre støv af. Du kan ikke støvsuge. Vi vurderer, at boligen er ren nok, når der bliver støvsuget hver anden uge.',
      }),
    },
  ],
}
