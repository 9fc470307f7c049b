-- Rule 2: whoever vouched for a place does not come to work there. Who was ever on its team is looked up by the class of
-- the trigger place_four_eyes.
create trigger team_four_eyes
    before insert, update on team_member
    for each row call 'kz.pana.training.TeamTrigger';
