import { TestEnvironment } from "jest-environment-node";

/**
 * Jest runs tests in a realm with typed arrays of its own, and onnxruntime refuses its results there ("A float32
 * tensor's data must be type of function Float32Array"). Tests that run the embedding model use this environment:
 * `@jest-environment ./test/support/native-arrays-environment.js` at the head of the file.
 */
export default class NativeArraysEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.Float32Array = Float32Array;
    this.global.BigInt64Array = BigInt64Array;
  }
}
