import type { Examples } from '../../rule.ts'

const hearing = (words: string): string =>
  `Solrød Fjordkommune\n\n4. marts 2025\n\nPartshøring\n\nKære Karla Vind\n\nVi overvejer at sætte din støtte efter servicelovens § 85 ned fra 4 til 2 timer om ugen. Vi har ikke truffet afgørelse endnu. Bostøtte Syd skriver i sin status, at du handler ind selv.\n\n${words}\n\nVenlig hilsen\nMette Lund, rådgiver\n`

export const examples: Examples = {
  holds: [
    {
      name: 'To uger, og sagen afgøres ellers på det, der er',
      text: hearing(
        'Statussen er vedlagt. Skriv eller ring senest den 18. marts 2025, eller bed om mere tid. Hører vi ikke fra dig, afgør vi sagen på de oplysninger, vi har.',
      ),
    },
    {
      name: 'Tavshed er ikke et ja',
      text: hearing(
        'Statussen er vedlagt. Svar senest den 18. marts 2025. Svarer du ikke, tager vi det ikke som, at du er enig.',
      ),
    },
    {
      name: 'Statussen er ikke vedlagt, men gengivet, og den kan fås',
      text: hearing(
        'Selve statussen er ikke vedlagt, men sig til, hvis du vil have den. Svar senest den 18. marts 2025.',
      ),
    },
    {
      name: 'Andres datoer er ingen frist',
      text: hearing('Bostøtten sendte sit svar den 3. marts 2025. Fortæl os senest den 25. marts, hvad du mener.'),
    },
  ],
  fails: [
    {
      name: 'Frist til næste dag',
      text: hearing('Statussen er vedlagt. Dine bemærkninger skal være hos os i morgen kl. 12.'),
      quote: 'i morgen',
    },
    {
      name: 'Frist om to dage',
      text: hearing('Statussen er vedlagt. Vi skal have dit svar senest torsdag den 6. marts 2025 kl. 10.'),
      quote: '6. marts',
    },
    {
      name: 'Tavshed tages som et ja',
      text: hearing('Statussen er vedlagt. Svar senest den 18. marts 2025. Svarer du ikke, anses du for at være enig.'),
      quote: 'enig',
    },
    {
      name: 'Statussen kommer først bagefter',
      text: hearing('Statussen kan du få, når sagen er afgjort. Svar senest den 18. marts 2025.'),
      quote: 'når sagen er afgjort',
    },
    {
      name: 'Statussen holdes tilbage',
      text: hearing('Selve statussen er intern og vedlægges ikke. Svar senest den 18. marts 2025.'),
      quote: 'vedlægges ikke',
    },
  ],
  notApplicable: [
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
