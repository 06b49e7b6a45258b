export interface RuleExample {
  input: string | null
  findings: string | null
}

export interface RuleComment {
  title: string
  paragraphs: string[]
  examples: RuleExample[]
}

export function ruleComment(source: string): string | null
export function readComment(text: string): RuleComment
