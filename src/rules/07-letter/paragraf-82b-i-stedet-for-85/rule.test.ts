import { testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { paragraf82bIStedetFor85 } from './rule.ts'

testLetterRule(paragraf82bIStedetFor85, examples)
