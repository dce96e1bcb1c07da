package attach.entry;

import java.util.Map;

/// The half-done answers of one flow. `keep` returns only when the answer is safe; a flow that is
/// interrupted finds it again in `answers`, in the order in which it was given.
public interface Draft {
  void keep(String step, String answer);

  /// Takes the answer to a step back: the person went back to it.
  void forget(String step);

  /// Step to answer; the latest answer to a step counts.
  Map<String, String> answers();

  /// A draft that keeps nothing, for a flow that is too short to be worth resuming.
  Draft NONE =
      new Draft() {
        @Override
        public void keep(String step, String answer) {}

        @Override
        public void forget(String step) {}

        @Override
        public Map<String, String> answers() {
          return Map.of();
        }
      };
}
