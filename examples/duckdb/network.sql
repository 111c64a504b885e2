-- Who sat with whom, how often, first and last. Persons are told apart by name alone: join on the title or the portal
-- as well where two people of one name would matter.
CREATE OR REPLACE VIEW network AS
SELECT a.person AS person, b.person AS other, count(*)::INTEGER AS meetings, min(held) AS first, max(held) AS last
FROM attendance a JOIN attendance b ON a.source = b.source AND a.person < b.person
JOIN meetings m ON m.source = a.source
GROUP BY ALL ORDER BY meetings DESC, person, other;

-- Which offices somebody held, and from when to when the news calls them so.
CREATE OR REPLACE VIEW careers AS
SELECT person, office, min(held) AS first, max(held) AS last, count(*)::INTEGER AS meetings
FROM (SELECT source, person, unnest(titles) AS office FROM attendance) JOIN meetings USING (source)
GROUP BY ALL ORDER BY person, first;

-- Money per meeting, in đồng.
CREATE OR REPLACE VIEW money AS
SELECT held, title, max("value") AS largest, count(*)::INTEGER AS sums
FROM figures JOIN meetings USING (source)
WHERE kind = 'money' AND unit = 'VND'
GROUP BY ALL ORDER BY held;
