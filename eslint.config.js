import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Test code that stands aside or narrows the run; `describe.skip` as a value, chosen by what is there, is allowed. */
const narrowedTests = [
  {
    selector: "MemberExpression[object.name=/^(it|test|describe)$/][property.name='only']",
    message: "This narrows the run to one test; delete `.only`.",
  },
  {
    selector:
      "CallExpression > MemberExpression.callee[object.name=/^(it|test|describe)$/][property.name=/^(skip|todo|failing)$/]",
    message: "A test that is skipped proves nothing; mend it or delete it.",
  },
  {
    selector: "CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]",
    message: "This skips or narrows tests; write it, test or describe.",
  },
];

export default defineConfig([
  {
    ignores: [
      "dist/",
      "data/",
      ".cache/",
      "coverage/",
      "**/*.d.ts",
      "web/dist/",
      "packages/client/src/generated/",
      "web/src/generated/",
      ".dependency-cruiser.cjs",
    ],
  },
  {
    // A rule that is wrong is changed here, for everybody.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
  },
  {
    files: ["**/*.js", "**/*.mjs", "**/*.ts", "**/*.tsx"],
    extends: [js.configs.recommended],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-var": "error",
      "prefer-const": "error",
      "no-else-return": "error",
      "no-control-regex": "off", // pages have control characters, and we take them out
      "no-undef": "off", // tsc knows better, and plain scripts use only what Node has
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 60 }],
    },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    plugins: { "@typescript-eslint": tseslint.plugin },
    rules: {
      "no-unused-vars": "off", // tsc: noUnusedLocals, noUnusedParameters
      "no-redeclare": "off", // tsc; a type and a value may share a name
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-base-to-string": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-for-in-array": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-unsafe-argument": "error",
      "@typescript-eslint/no-unsafe-assignment": "error",
      "@typescript-eslint/no-unsafe-call": "error",
      "@typescript-eslint/no-unsafe-member-access": "error",
      "@typescript-eslint/no-unsafe-return": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/prefer-promise-reject-errors": "error",
      "@typescript-eslint/require-array-sort-compare": "error",
      "@typescript-eslint/restrict-plus-operands": "error",
      "@typescript-eslint/return-await": ["error", "error-handling-correctness-only"],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  { files: ["web/src/**/*.{ts,tsx}"], ...reactHooks.configs.flat.recommended },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/config.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "The environment is read in src/config.ts alone." },
      ],
    },
  },
  { files: ["src/**/*.ts"], ignores: ["src/cli/**"], rules: { "no-console": "error" } },
  {
    files: ["test/**/*.ts"],
    rules: {
      "max-lines-per-function": "off", // a describe block is one function
      // What a test reads is JSON from outside; a wrong shape fails the test.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/require-array-sort-compare": "off",
      "no-restricted-syntax": ["error", ...narrowedTests],
    },
  },
]);
