<?php
// For the theme's functions.php, without the line above. An article then has
// [claim_explorer story="{{id}}" title="{{shortcode-title}}"]
// which is a text, so nothing is taken out of it whoever wrote it.
add_shortcode('claim_explorer', function ($given) {
  $given = shortcode_atts(['story' => '', 'title' => ''], $given);
  return sprintf(
    '<iframe src="%s" title="%s" loading="lazy" width="100%%" height="600" style="border:0"></iframe>'
      . '<script type="module" src="%s"></script>',
    esc_url('{{base}}/' . sanitize_title($given['story']) . '.html'),
    esc_attr($given['title']),
    esc_url('{{base}}/frame.js')
  );
});
