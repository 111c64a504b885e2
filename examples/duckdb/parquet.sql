COPY (FROM attendance JOIN meetings USING (source) ORDER BY held, person)
  TO 'attendance.parquet' (FORMAT parquet, COMPRESSION zstd);
COPY network TO 'network.parquet' (FORMAT parquet, COMPRESSION zstd);
COPY careers TO 'careers.parquet' (FORMAT parquet, COMPRESSION zstd);
COPY money TO 'money.parquet' (FORMAT parquet, COMPRESSION zstd);
