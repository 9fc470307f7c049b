-- «There is a problem» is kept at once, and its words follow. What is still to be explained keeps the report from going out.
alter table visit_finding drop constraint visit_finding_problem_explained;
