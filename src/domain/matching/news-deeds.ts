/**
 * Words and phrases that news uses for one deed and WordNet does not list together. Each line is one deed; dictionary
 * forms, a verb with its particle joined by "_".
 */
const GROUPS = `
abolish scrap repeal axe
acquire take_over buy takeover
appoint name
begin start get_under kick_off
build erect put_up
cancel call_off scrap drop
carry_out perform conduct execute
collide crash hit run_into
demand call_for
dismiss fire sack lay_off
establish set_up create
evacuate move_out clear
extinguish put_out douse
fall drop go_down come_down
flee escape run_away get_away
give donate present hand_over
increase raise go_up push_up put_up
investigate look_into probe
kill die dead
postpone put_off delay push_back defer
reject turn_down throw_out refuse
resign step_down quit stand_down
sue file_against lawsuit
support back endorse approve
win elect victory
`;

export const NEAR_DEEDS: readonly string[] = GROUPS.trim()
  .split("\n")
  .flatMap((line) => {
    const words = line.split(" ");
    return words.map((_, i) => words.slice(i).join(" "));
  });
