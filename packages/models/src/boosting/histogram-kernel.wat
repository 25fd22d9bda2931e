(module
  (import "m" "m" (memory 1))
  (func (export "f") (param $bins i32) (param $columns i32) (param $pairs i32) (param $row i32) (param $end i32) (param $hist i32)
    (local $pair v128) (local $bin i32) (local $last i32) (local $at i32) (local $cell i32)
    (if (i32.ge_u (local.get $row) (local.get $end)) (then (return)))
    (loop $rows
      (local.set $pair (v128.load (i32.add (local.get $pairs) (i32.shl (i32.load (local.get $row)) (i32.const 4)))))
      (local.set $bin (i32.add (local.get $bins) (i32.mul (i32.load (local.get $row)) (local.get $columns))))
      (local.set $last (i32.add (local.get $bin) (local.get $columns)))
      (local.set $at (local.get $hist))
      (loop $columns
        (local.set $cell (i32.add (local.get $at) (i32.shl (i32.load8_u (local.get $bin)) (i32.const 4))))
        (v128.store (local.get $cell) (f64x2.add (v128.load (local.get $cell)) (local.get $pair)))
        (local.set $at (i32.add (local.get $at) (i32.const 4096)))
        (br_if $columns (i32.lt_u (local.tee $bin (i32.add (local.get $bin) (i32.const 1))) (local.get $last))))
      (br_if $rows (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 4))) (local.get $end))))))
