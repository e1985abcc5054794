-- A plan's services bear the names of their models.
update plan_version
   set services = array_replace(services, 'multiService', 'multiServiceCentre')
 where 'multiService' = any (services);
