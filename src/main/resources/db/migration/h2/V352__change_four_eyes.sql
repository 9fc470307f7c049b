-- Rule 2: nobody decides about a change of a place who owns it, ever worked there, or visited it since it was approved.
create trigger change_four_eyes
    before insert, update on change_request
    for each row call 'kz.pana.place.FourEyesTrigger';
