/*
 * The part of SARIF 2.1.0 that the report uses, as a JSON Schema of its own: names and types as the standard has them,
 * and nothing that it does not know.
 */
const object = (properties: object, required: string[] = []) => ({
  type: 'object',
  properties: { ...properties, properties: { type: 'object' } },
  required,
  additionalProperties: false,
})
const list = (items: object) => ({ type: 'array', items })
const text = { type: 'string' }
const position = { type: 'integer', minimum: 1 }
const level = { enum: ['none', 'note', 'warning', 'error'] }
const uri = { type: 'string', format: 'uri-reference' }

const message = object({ text, markdown: text, id: text }, ['text'])
const artifactLocation = object({ uri })
const region = object({
  startLine: position,
  startColumn: position,
  endLine: position,
  endColumn: position,
})
const physicalLocation = object({ artifactLocation, region }, ['artifactLocation'])
const location = object({ id: { type: 'integer', minimum: 0 }, physicalLocation, message })

const rule = object(
  {
    id: text,
    shortDescription: message,
    fullDescription: message,
    help: message,
    defaultConfiguration: object({ enabled: { type: 'boolean' }, level }),
  },
  ['id'],
)

const fix = object(
  {
    description: message,
    artifactChanges: {
      ...list(
        object(
          {
            artifactLocation,
            replacements: {
              ...list(
                object({ deletedRegion: region, insertedContent: object({ text }) }, ['deletedRegion']),
              ),
              minItems: 1,
            },
          },
          ['artifactLocation', 'replacements'],
        ),
      ),
      minItems: 1,
    },
  },
  ['artifactChanges'],
)

const result = object(
  {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: -1 },
    level,
    message,
    locations: list(location),
    relatedLocations: { ...list(location), uniqueItems: true },
    partialFingerprints: { type: 'object', additionalProperties: text },
    fixes: { ...list(fix), uniqueItems: true },
  },
  ['message'],
)

const run = object(
  {
    tool: object(
      {
        driver: object({ name: text, semanticVersion: text, rules: { ...list(rule), uniqueItems: true } }, [
          'name',
        ]),
      },
      ['driver'],
    ),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    results: list(result),
    invocations: list(
      object(
        {
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: list(
            object({ level, message, locations: list(location) }, ['message']),
          ),
        },
        ['executionSuccessful'],
      ),
    ),
  },
  ['tool'],
)

export const sarifSchema = {
  type: 'object',
  properties: { $schema: uri, version: { const: '2.1.0' }, runs: list(run) },
  required: ['version', 'runs'],
  additionalProperties: false,
}
