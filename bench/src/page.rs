//! A page in the browser: what the bench asks of it, and what it does to it, all by the protocol of
//! the developer tools, which does not run scripts of its own in the page.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::WebDriver;
use tokio::time::sleep;

use crate::controls::Control;

/// The script that measures from within the page.
const PROBE: &str = include_str!("probe.js");

/// The time that a new browser is given for what it does on its own account.
const WARM_UP: Duration = Duration::from_secs(2);

/// A key to press.
#[derive(Clone, Copy)]
pub(crate) enum Key {
    /// A key that writes.
    Letter(char),
    /// The arrow that leads back.
    ArrowLeft,
    /// The key that leads to the last of something.
    End,
}

impl Key {
    /// The key going down or up, as the protocol wants it.
    fn event(self, kind: &str) -> Value {
        let (key, code, text, number) = match self {
            Self::Letter(letter) => {
                let (key, capital) = (letter.to_string(), letter.to_ascii_uppercase());
                (
                    key.clone(),
                    format!("Key{capital}"),
                    key,
                    u32::from(capital),
                )
            }
            Self::ArrowLeft => unwritten("ArrowLeft", 37),
            Self::End => unwritten("End", 35),
        };
        json!({
            "type": kind, "key": key, "code": code, "text": text, "windowsVirtualKeyCode": number,
        })
    }
}

/// A key that writes nothing: its name, its code, no text, its number.
fn unwritten(name: &str, number: u32) -> (String, String, String, u32) {
    (name.to_owned(), name.to_owned(), String::new(), number)
}

/// A page in the browser.
pub(crate) struct Page<'d> {
    driver: &'d WebDriver,
}

impl<'d> Page<'d> {
    /// Opens `address` from a blank page of the same server, on a processor that many times slower.
    ///
    /// # Errors
    ///
    /// If the browser refuses.
    pub(crate) async fn open(
        driver: &'d WebDriver,
        blank: &str,
        address: &str,
        slowdown: u32,
    ) -> Result<Self> {
        let page = Self { driver };
        let window =
            json!({ "width": 1280, "height": 900, "deviceScaleFactor": 1, "mobile": false });
        page.cdp("Emulation.setDeviceMetricsOverride", window)
            .await?;
        page.cdp("Performance.enable", json!({})).await?;
        page.cdp("Page.navigate", json!({ "url": blank })).await?;
        sleep(WARM_UP).await;

        let rate = json!({ "rate": slowdown });
        page.cdp("Emulation.setCPUThrottlingRate", rate).await?;
        let probe = json!({ "source": PROBE });
        page.cdp("Page.addScriptToEvaluateOnNewDocument", probe)
            .await?;
        page.cdp("Page.navigate", json!({ "url": address })).await?;
        Ok(page)
    }

    /// A command of the protocol.
    pub(crate) async fn cdp(&self, method: &str, parameters: Value) -> Result<Value> {
        let answer = self.driver.cdp().send_raw(method, parameters).await;
        answer.with_context(|| method.to_owned())
    }

    /// The value of an expression, once it is there if it is a promise.
    pub(crate) async fn evaluate<T: DeserializeOwned>(&self, expression: &str) -> Result<T> {
        let parameters =
            json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let answer = self.cdp("Runtime.evaluate", parameters).await?;
        if let Some(exception) = answer.pointer("/exceptionDetails/exception/description") {
            bail!("{expression}: {exception}");
        }
        let value = answer.pointer("/result/value").cloned();
        serde_json::from_value(value.unwrap_or_default()).with_context(|| expression.to_owned())
    }

    /// Clicks a control, `place` (0 to 1) of the way down those that are found. How many
    /// milliseconds it took until that was painted, if it is there.
    pub(crate) async fn click(&self, control: Control, place: f64) -> Result<Option<f64>> {
        let aim = format!("bench.aim({}, {place})", json!(control));
        let Some((x, y)) = self.evaluate::<Option<(f64, f64)>>(&aim).await? else {
            return Ok(None);
        };
        let mouse = async |kind: &str| {
            let mouse = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
            self.cdp("Input.dispatchMouseEvent", mouse).await
        };
        mouse("mouseMoved").await?;
        self.evaluate::<()>("bench.watch('click')").await?;
        mouse("mousePressed").await?;
        mouse("mouseReleased").await?;
        self.evaluate("bench.painted()").await
    }

    /// Presses a key in a control. How many milliseconds it took until that was painted, if it is
    /// there.
    pub(crate) async fn press(&self, control: Control, key: Key) -> Result<Option<f64>> {
        let focus = format!("bench.focus({})", json!(control));
        if !self.evaluate::<bool>(&focus).await? {
            return Ok(None);
        }
        self.evaluate::<()>("bench.watch('keydown')").await?;
        for kind in ["keyDown", "keyUp"] {
            self.cdp("Input.dispatchKeyEvent", key.event(kind)).await?;
        }
        self.evaluate("bench.painted()").await
    }

    /// A figure of the browser's own, such as `Nodes`.
    pub(crate) async fn metric(&self, name: &str) -> Result<Option<f64>> {
        let answer = self.cdp("Performance.getMetrics", json!({})).await?;
        let metrics = answer.get("metrics").and_then(Value::as_array);
        let mut metrics = metrics.into_iter().flatten();
        let metric = metrics.find(|metric| metric.get("name") == Some(&json!(name)));
        Ok(metric.and_then(|metric| metric.get("value")?.as_f64()))
    }
}
