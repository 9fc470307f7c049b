create trigger place_four_eyes
    before insert, update on place
    for each row call 'kz.pana.place.FourEyesTrigger';
