const OPERATIONS = new Set([
  ...['find', 'findByID', 'findDistinct', 'findGlobal', 'findVersions', 'findVersionByID'],
  ...['count', 'countVersions', 'create', 'update', 'updateGlobal', 'delete', 'duplicate'],
  'restoreVersion',
])

/** ESLint rule: each call of Payload's Local API says an option, itself or through a constant it spreads. */
export const localApiSays = {
  meta: {
    type: 'problem',
    messages: { unsaid: '{{ why }}' },
    schema: [
      {
        type: 'object',
        properties: { option: { type: 'string' }, why: { type: 'string' } },
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    const [{ option, why }] = context.options
    const { sourceCode } = context
    return {
      CallExpression(node) {
        if (!isLocalApi(node.callee)) return
        const scope = sourceCode.getScope(node)
        const isSaid = node.arguments.some((one) => says(one, { option, scope }))
        if (!isSaid) context.report({ node, messageId: 'unsaid', data: { why } })
      },
    }
  },
}

/** `payload.find(…)`, `req.payload.find(…)` and the like. */
function isLocalApi({ type, object, property }) {
  if (type !== 'MemberExpression' || !OPERATIONS.has(property.name)) return false
  return (object.name ?? object.property?.name) === 'payload'
}

function says(node, { option, scope }) {
  if (node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression') {
    return says(node.expression, { option, scope })
  }
  if (node.type === 'Identifier') {
    const init = constantOf(node.name, scope)
    return init !== undefined && says(init, { option, scope })
  }
  if (node.type !== 'ObjectExpression') return false
  return node.properties.some((property) =>
    property.type === 'SpreadElement'
      ? says(property.argument, { option, scope })
      : (property.key.name ?? property.key.value) === option,
  )
}

function constantOf(name, scope) {
  for (let at = scope; at; at = at.upper) {
    const definition = at.set.get(name)?.defs[0]
    if (definition) return definition.parent?.kind === 'const' ? definition.node.init : undefined
  }
  return undefined
}
