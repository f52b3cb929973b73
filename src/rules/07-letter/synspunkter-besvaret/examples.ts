import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Synspunktet har fået et svar', text: aRefusal() },
    {
      name: 'Forståelse og så et svar',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Du har anført, at du er bange for tilbagefald. Det har vi forståelse for, men vi vurderer, at din søster fortsat hjælper dig hver søndag.',
      }),
    },
    {
      name: 'Søsterens beskrivelse er vejet',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDu viste os en fyldt doseringsæske. Din søster, som du har givet lov til at tale med os, har den 18. februar 2025 fortalt, at det er hende, der fylder den. Din søsters beskrivelse er indgået i sagen. Vi har lagt mere vægt på hjemmesygeplejerskens optælling den 25. februar 2025, fordi du selv havde fyldt æsken den dag. Du har anført, at du bliver træt. Vi vurderer, at trætheden ikke hindrer dig, fordi du klarer det hver dag.',
      }),
    },
    {
      name: 'Forståelse, og så hvad der dækker behovet',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDu har anført, at du bliver træt. Vi vurderer, at trætheden ikke hindrer dig, fordi du klarer det hver dag.\n\nDu bestiller selv varer på computeren. Det virker, siger du, men du savner at gå i butikken. Vi har forståelse for det og har skrevet dig på listen til indkøbsbussen. Behovet for at få varer i huset er altså dækket.',
      }),
    },
  ],
  fails: [
    {
      name: 'Søsterens beskrivelse er kun indgået',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDu viste os en fyldt doseringsæske. Din søster, som du har givet lov til at tale med os, har den 18. februar 2025 fortalt, at det er hende, der fylder den. Din søsters beskrivelse er indgået i sagen.\n\nPå det foreliggende grundlag er det vores vurdering, at du klarer medicinen selv.',
      }),
      quote: 'Din søsters beskrivelse',
    },
    {
      name: 'Ønsket er kun noteret',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nKarla handler selv ind to gange om ugen, jf. statusnotatet af 3. februar 2025.\n\nKarla ønsker selv at have nogen med i butikken. Udvalget noterer ønsket.',
      }),
      quote: 'Udvalget noterer ønsket',
    },
    {
      name: 'Kun noteret',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Du har anført, at du ikke tør gå i butikken. Dine bemærkninger er noteret og indgår i sagen.',
      }),
      quote: 'Dine bemærkninger er noteret',
    },
    {
      name: 'Kun forståelse',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Du har skrevet, at posten gør dig syg af skræk. Det har vi stor forståelse for.',
      }),
      quote: 'stor forståelse',
    },
    {
      name: 'Taget til efterretning',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Du mener, at du har brug for støtte hver uge. Vi har taget dine bemærkninger til efterretning.',
      }),
      quote: 'til efterretning',
    },
  ],
  notApplicable: [{ name: 'Fuldt medhold', text: aGrant() }],
  unknown: [],
}
