import { watchBeats } from "../../src/worker/thread/watchBeats";

const forever = <T>(): Promise<T> => new Promise<T>(() => undefined);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("a thread that answers its beats may think for as long as it takes", async () => {
  const die = jest.fn();
  const beat = jest.fn(() => Promise.resolve());
  void watchBeats(beat, die)(forever());
  await jest.advanceTimersByTimeAsync(300_000);
  expect(beat).toHaveBeenCalledTimes(300);
  expect(die).not.toHaveBeenCalled();
});

test("one that stays silent for thirty beats is dead, once; a beat that is answered late begins anew", async () => {
  const die = jest.fn();
  let answer: () => void = () => undefined;
  const beat = jest.fn(() => new Promise<void>((resolve) => (answer = resolve)));
  void watchBeats(beat, die)(forever());
  await jest.advanceTimersByTimeAsync(29_000);
  answer();
  await jest.advanceTimersByTimeAsync(30_000);
  expect(die).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(die).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(die).toHaveBeenCalledTimes(1);
});

test("nothing is asked of a thread that nobody waits for, and what it answers comes through", async () => {
  const beat = jest.fn(() => forever<void>());
  const watch = watchBeats(beat, jest.fn());
  await expect(watch(Promise.resolve("answer"))).resolves.toBe("answer");
  await expect(watch(Promise.reject(new Error("failed")))).rejects.toThrow("failed");
  await jest.advanceTimersByTimeAsync(60_000);
  expect(beat).not.toHaveBeenCalled();
});
