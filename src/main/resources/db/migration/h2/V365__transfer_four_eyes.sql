-- An approved place goes to another owner by a transfer that both have confirmed, and off the map; a coordinator accepts
-- her before it comes back; and who gave it away decides nothing about it.
create trigger place_transferred
    before insert, update on place
    for each row call 'kz.pana.place.transfer.TransferTrigger';
create trigger change_not_decided_by_former_owner
    before insert, update on change_request
    for each row call 'kz.pana.place.transfer.TransferTrigger';
