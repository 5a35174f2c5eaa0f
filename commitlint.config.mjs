/** Conventional Commits; the scope is the top-level folder that changed. */
export default {
  extends: ['@commitlint/config-conventional'],
  rules: {
    'scope-enum': [
      2,
      'always',
      [
        'api',
        'bench',
        'db',
        'demo',
        'deps',
        'docs',
        'engine',
        'forms',
        'history',
        'law',
        'letters',
        'outbox',
        'processes',
        'registers',
        'setup',
        'terms',
        'test',
        'texts',
        'web',
        'workers',
      ],
    ],
    'body-max-line-length': [0],
  },
};
