import { testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { lovtekstIStedetForBegrundelse } from './rule.ts'

testLetterRule(lovtekstIStedetForBegrundelse, examples)
